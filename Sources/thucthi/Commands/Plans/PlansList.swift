import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi plans list`: the plans that one may look at.
struct PlansList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Các kế hoạch trong kho.")

    @OptionGroup var options: StoreOptions

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let plans = try await office.answer(ListPlans())
                try PlanListing(plans: plans, registry: try await office.answer(ViewRegister()), day: office.today).listing.print(as: options.format)
            }
        }
    }
}
