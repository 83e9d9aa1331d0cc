import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi plans accept UPPER --body B`: an implementing plan is accepted.
struct PlansAccept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "accept", abstract: "Chấp nhận kế hoạch thực hiện của một cơ quan.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch cấp trên.") var upper: String
    @Option(help: "Cơ quan đã nộp.") var body: String
    @Option(help: "Lời kèm theo.") var words: String?

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let (plan, body) = (try await office.plan(upper), try await office.body(body))
                let id = try await office.carryOut(JudgeImplementingPlan(plan: plan.id, body: body.id, accepts: true, words: words))
                try Listing("Đã chấp nhận kế hoạch thực hiện của \(body.name(on: office.today)?.text ?? "").", values: ["id": id.description])
                    .print(as: options.format)
            }
        }
    }
}
