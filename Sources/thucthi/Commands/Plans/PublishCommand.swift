import ArgumentParser
import Organisation
import Planning
import Secretariat

/// `thucthi publish PLAN`: lists what is still open, and publishes all the same.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "publish", abstract: "Công bố kế hoạch; nêu những điều còn bỏ ngỏ nhưng không ngăn lại.")

    @OptionGroup var options: StoreOptions

    @Argument(help: "Số, ký hiệu hoặc mã kế hoạch.")
    var plan: String

    @Option(help: "Hạn các cơ quan nộp kế hoạch thực hiện.", transform: StoreOptions.day)
    var implementingPlansBy: Day?

    @Flag(help: "Chỉ xem những điều còn bỏ ngỏ, chưa công bố.")
    var dryRun = false

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let id = try await office.plan(plan).id
                let view = try await office.answer(ViewPlan(id))
                let open = view.openPoints
                var foot = "Còn \(open.points.count) điều bỏ ngỏ ở \(open.taskCount) nhiệm vụ."
                if !dryRun {
                    let version = try await office.carryOut(PublishPlan(plan: id, implementingPlansDue: implementingPlansBy))
                    foot = "Đã công bố «\(view.plan.called)», bản \(version). " + foot
                }
                try OpenPointListing(view, open).listing(foot: foot).print(as: options.format, brief: options.brief)
            }
        }
    }
}
