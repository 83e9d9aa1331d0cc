import ArgumentParser

/// `thucthi log`: the chain of all changes.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Nhật ký: xem, kiểm tra, xuất, ký mốc.",
        subcommands: [List.self, Verify.self, Export.self, Sign.self, Key.self], defaultSubcommand: List.self)
}
