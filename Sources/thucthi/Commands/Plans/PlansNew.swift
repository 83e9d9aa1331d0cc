import ArgumentParser
import Organisation
import Planning
import Seals
import Secretariat

/// `thucthi plans new`: a plan that a person enters; its tasks come by `review add`.
struct PlansNew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "Lập dự thảo kế hoạch bằng tay, chưa có nhiệm vụ.")

    @OptionGroup var options: StoreOptions
    @OptionGroup(title: "Phần đầu") var head: HeadOptions

    @Option(help: ArgumentHelp("Cơ quan đầu mối theo dõi kế hoạch.", valueName: "tên"))
    var keeper = "Sở Khoa học và Công nghệ"

    mutating func validate() throws { _ = try head.entered() }

    mutating func run() async throws {
        try await Office.telling {
            let head = try head.entered()
            try await OpenOffice.with(options) { office in
                let body = try await office.body(keeper)
                let plan = Plan(
                    head, as: PlanID(at: .now, random: SystemRandomness().bits()), keeper: body.id, origin: .byHand, stamp: Stamp(by: office.actor, at: .now))
                let id = try await office.carryOut(TakeInPlan(plan: plan, tasks: []))
                try Listing(
                    "Đã lập dự thảo «\(plan.called)». Thêm nhiệm vụ bằng: thucthi review add \"\(plan.called)\" \"NỘI DUNG\"", values: ["id": id.description]
                ).print(as: options.format)
            }
        }
    }
}
