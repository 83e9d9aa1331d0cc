import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi plans file UPPER --body B`: a body files the plan by which it carries a plan out.
struct PlansFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: "Nộp kế hoạch thực hiện của một cơ quan; --own đọc văn bản đó thành dự thảo riêng của cơ quan.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch cấp trên.") var upper: String
    @Option(help: "Cơ quan nộp.") var body: String
    @Option(help: "Tệp kế hoạch của cơ quan.") var own: String?
    @Option(help: "Số văn bản, hoặc lời kèm theo.") var words: String?

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let plan = try await office.plan(upper)
                let body = try await office.body(body)
                let taken = try await takeIn(for: body, under: plan, office)
                let words = words ?? taken?.plan.number.value
                _ = try await office.carryOut(FileImplementingPlan(plan: plan.id, body: body.id, own: taken?.plan.id, words: words), part: "file")
                let name = body.name(on: office.today)?.text ?? ""
                let tasks = taken.map { ", \($0.tasks.count) nhiệm vụ" } ?? ""
                try Listing(
                    "\(name) đã nộp kế hoạch thực hiện «\(plan.called)»\(tasks).", values: ["plan": plan.id.description, "own": taken?.plan.id.description]
                )
                .print(as: options.format)
            }
        }
    }

    /// Nothing is taken in for a filing that cannot be.
    private func takeIn(for body: RegisteredBody, under plan: Plan, _ office: OpenOffice) async throws -> TakeInPlan? {
        guard let own else { return nil }
        let filed = try await office.answer(ListFilings(of: plan.id))
        try filed.checkOpen(for: body.id)
        let act = try await TakingIn(reader: try KnownBodies(added: nil).reader, office: office).act(own, keeper: body.id)
        _ = try await office.carryOut(act, part: "own")
        return act
    }
}
