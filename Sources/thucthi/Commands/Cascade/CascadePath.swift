import ArgumentParser
import Planning
import Organisation
import Secretariat

/// `thucthi cascade path UPPER N`: one clause down through all levels to the work items.
struct CascadePath: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path", abstract: "Một mục của văn bản trên đi qua từng cấp đến việc cụ thể; kế hoạch nào chưa có mục này.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Văn bản cấp trên.") var upper: String
    @Argument(help: "Số của mục.") var clause: Int

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let upper = try await office.answer(ViewPlan(try await office.plan(upper).id))
                let path = try await office.answer(PathOfClause(PlanClause(try upper.task(clause))))
                try ClausePathListing(path: path).listing.print(as: options.format, brief: options.brief)
            }
        }
    }
}
