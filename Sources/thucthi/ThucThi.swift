import ArgumentParser

/// The program: `thucthi COMMAND`.
@main
struct ThucThi: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thucthi", abstract: "Đọc kế hoạch thành nhiệm vụ, giao và theo dõi đến kết quả.",
        subcommands: [Read.self, Check.self],
        groupedSubcommands: [
            CommandGroup(name: "Cơ quan, người:", subcommands: [Init.self, BodiesCommand.self, PeopleCommand.self, RulesCommand.self, CalendarCommand.self]),
            CommandGroup(
                name: "Kế hoạch:",
                subcommands: [
                    ImportCommand.self, PlansCommand.self, ReviewCommand.self, PublishCommand.self, AdjustCommand.self, EndCommand.self, CascadeCommand.self,
                ]),
            CommandGroup(name: "Giao việc:", subcommands: [AssignCommand.self, DutyCommand.self, TasksCommand.self, ItemsCommand.self, SearchCommand.self]),
            CommandGroup(name: "Vận hành:", subcommands: [LogCommand.self, FilesCommand.self, Backup.self, Restore.self, DatabaseCommand.self]),
            CommandGroup(name: "Trình diễn:", subcommands: [DemoCommand.self]),
        ], defaultSubcommand: Read.self)
}
