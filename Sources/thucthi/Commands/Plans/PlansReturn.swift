import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi plans return UPPER --body B --words …`: an implementing plan goes back with what is to be mended.
struct PlansReturn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "return", abstract: "Trả lại kế hoạch thực hiện, ghi rõ điều cần sửa.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch cấp trên.") var upper: String
    @Option(help: "Cơ quan đã nộp.") var body: String
    @Option(help: "Điều cần sửa.") var words: String

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let (plan, body) = (try await office.plan(upper), try await office.body(body))
                let id = try await office.carryOut(JudgeImplementingPlan(plan: plan.id, body: body.id, accepts: false, words: words))
                try Listing("Đã trả lại kế hoạch thực hiện của \(body.name(on: office.today)?.text ?? "").", values: ["id": id.description])
                    .print(as: options.format)
            }
        }
    }
}
