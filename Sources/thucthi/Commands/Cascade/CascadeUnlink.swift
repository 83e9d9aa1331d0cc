import ArgumentParser
import Planning
import Organisation
import Secretariat

/// `thucthi cascade unlink PLAN TASK --upper PLAN --clause N --reason …`.
struct CascadeUnlink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "unlink", abstract: "Gỡ liên kết với một mục của văn bản trên, có lý do.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch.") var plan: String
    @Argument(help: "Số nhiệm vụ.") var task: Int
    @Option(help: "Văn bản cấp trên.") var upper: String
    @Option(help: "Số của mục ở văn bản trên.") var clause: Int
    @Option(help: "Lý do.") var reason: String

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let plan = try await office.answer(ViewPlan(try await office.plan(plan).id))
                let upper = try await office.answer(ViewPlan(try await office.plan(upper).id))
                let link = Carries(PlanClause(try plan.task(task)), carries: PlanClause(try upper.task(clause)))
                _ = try await office.carryOut(UnlinkClause(link, reason: reason))
                try Listing("Đã gỡ nhiệm vụ \(task) khỏi mục \(clause) của «\(upper.plan.called)».", values: ["task": task, "clause": clause])
                    .print(as: options.format)
            }
        }
    }
}
