import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi end PLAN`: ends a plan; what is open goes on in its successor.
struct EndCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "end", abstract: "Kết thúc kế hoạch; việc còn mở chuyển sang kế hoạch kế tiếp (--into).")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch.") var plan: String
    @Option(help: "Kết thúc từ ngày.", transform: StoreOptions.day) var on: Day
    @Option(help: "Kế hoạch kế tiếp.") var into: String?

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let old = try await office.plan(plan)
                var successor: PlanID?
                if let into { successor = try await office.plan(into).id }
                let outcome = try await office.carryOut(EndPlan(plan: old.id, on: on, successor: successor))
                try Listing(
                    "«\(old.called)» kết thúc từ \(on.vietnameseText): \(outcome.openTasks) nhiệm vụ còn mở chuyển sang kế hoạch kế tiếp, \(outcome.assignments) việc giao đi theo.",
                    values: outcome
                ).print(as: options.format)
            }
        }
    }
}
