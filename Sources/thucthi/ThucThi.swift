import ArgumentParser

/// The program: `thucthi COMMAND`.
@main
struct ThucThi: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thucthi", abstract: "Đọc kế hoạch thành nhiệm vụ.", subcommands: [Read.self, Check.self], defaultSubcommand: Read.self)
}
