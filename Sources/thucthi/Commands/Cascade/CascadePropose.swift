import ArgumentParser
import Planning
import Organisation
import Secretariat

/// `thucthi cascade propose PLAN --upper PLAN`.
struct CascadePropose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "propose", abstract: "Đề xuất nhiệm vụ nào cụ thể hóa mục nào của văn bản trên, kèm lý do.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch.") var plan: String
    @Option(help: "Văn bản cấp trên, đã đưa vào kho.") var upper: String
    @Flag(help: "Kể cả đề xuất yếu.") var all = false

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let plan = try await office.answer(ViewPlan(try await office.plan(plan).id))
                let upper = try await office.answer(ViewPlan(try await office.plan(upper).id))
                let proposing = try await ProposingCarries(plan, carrying: upper, office: office, showsAll: all)
                try CarryListing(proposing: proposing).listing.print(as: options.format, brief: options.brief)
            }
        }
    }
}
