import ArgumentParser
import Planning
import Organisation
import Secretariat

/// `thucthi cascade uncarried UPPER`: the clauses that no plan below carries.
struct CascadeUncarried: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "uncarried", abstract: "Các mục của văn bản trên chưa kế hoạch nào cụ thể hóa.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Văn bản cấp trên.") var upper: String

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let view = try await office.answer(CascadeOf(try await office.plan(upper).id))
                let (open, plans) = (view.uncarried, view.cascade.plans(below: view.plan.id).count)
                try ClauseListing(tasks: open, foot: "\(open.count)/\(view.clauses.count) mục chưa được cụ thể hóa; \(plans) kế hoạch đã nối.").listing
                    .print(as: options.format, brief: options.brief)
            }
        }
    }
}
