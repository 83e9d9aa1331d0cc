import ArgumentParser

/// `thucthi files`: the kept files.
struct FilesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "files", abstract: "Tệp kèm theo.", subcommands: [Check.self])
}
