import ArgumentParser
import DocumentFiles
import Organisation
import PlanReader
import Planning
import Seals
import Secretariat

/// `thucthi adjust PLAN FILE`: a new document beside a published plan, task by task; applied as a reviewed patch.
struct AdjustCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adjust", abstract: "So văn bản điều chỉnh với kế hoạch, từng nhiệm vụ; áp dụng các dòng được chấp nhận (--accept … hoặc --all).")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Kế hoạch đã công bố.") var plan: String
    @Argument(help: "Tệp văn bản điều chỉnh.") var file: String
    @Option(parsing: .upToNextOption, help: "Các dòng được chấp nhận.") var accept: [Int] = []
    @Flag(help: "Chấp nhận mọi dòng.") var all = false

    mutating func run() async throws {
        try await Office.telling {
            try await OpenOffice.with(options) { office in
                let view = try await office.answer(ViewPlan(try await office.plan(plan).id))
                let intake = try await reading(for: view.plan, office)
                let list = try TaskList(plan: view.plan.id, tasks: view.tasks)
                let adjustment = Adjustment(of: list, with: intake.tasks, on: view.day, rules: view.rules)
                guard all || !accept.isEmpty else {
                    return try AdjustmentListing(adjustment: adjustment, plan: view).listing.print(as: options.format, brief: options.brief)
                }
                let reason = intake.plan.number.value ?? intake.plan.title.value ?? file
                let outcome = try await office.carryOut(
                    AdjustPlan(plan: view.plan.id, reading: intake.tasks, reason: reason, accepted: all ? nil : accept.map { $0 - 1 }))
                try Listing(
                    "Đã điều chỉnh theo \(reason), bản \(outcome.version): \(outcome.changedTasks) nhiệm vụ thay đổi, \(outcome.movedDues) thời hạn dời, \(outcome.withdrawn) việc thu hồi.",
                    values: outcome
                ).print(as: options.format, brief: options.brief)
            }
        }
    }

    private func reading(for plan: Plan, _ office: OpenOffice) async throws -> PlanIntake {
        let reading = try KnownBodies(added: nil).reader.read(try await DocumentFile.read(path: file))
        let random = SystemRandomness()
        return try PlanIntake(reading, as: plan.id, keeper: plan.keeper, origin: plan.origin, knowing: try .standard()) {
            TaskID(at: .now, random: random.bits())
        }
    }
}
