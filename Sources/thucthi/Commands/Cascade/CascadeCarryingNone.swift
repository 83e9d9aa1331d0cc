import ArgumentParser
import Planning
import Organisation
import Secretariat

/// `thucthi cascade carrying-none PLAN --upper PLAN`: the tasks that carry nothing of a document above.
struct CascadeCarryingNone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "carrying-none", abstract: "Các nhiệm vụ không cụ thể hóa mục nào của văn bản trên.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch.") var plan: String
    @Option(help: "Văn bản cấp trên.") var upper: String

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let above = try await office.plan(upper)
                let view = try await office.answer(CascadeOf(try await office.plan(plan).id))
                let tasks = view.carryingNone(of: above.id)
                let foot = "\(tasks.count)/\(view.clauses.count) nhiệm vụ chưa nối với «\(above.called)»."
                try ClauseListing(tasks: tasks, foot: foot).listing.print(as: options.format, brief: options.brief)
            }
        }
    }
}
