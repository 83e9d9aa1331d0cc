import Organisation
import Planning
import Secretariat

/// What became of many tasks that were given in one act: counted, and each refusal told.
struct GivenListing {
    let answers: [AssignTasks.Answer]
    let plan: ViewPlan.Answer

    var listing: Listing {
        let numbers = Dictionary(plan.tasks.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
        let refused = answers.filter { $0.assignment == nil }
        return Listing(
            [.init(heading: "Số", isNumber: true), .init(heading: "Cơ quan"), .init(heading: "Chưa giao được vì")],
            rows: refused.map { ["\(numbers[$0.task] ?? 0)", plan.name($0.lead), $0.sentence ?? ""] }, foot: foot(refused.count), values: answers)
    }

    private func foot(_ refused: Int) -> String {
        let tasks = Set(answers.filter { $0.assignment != nil }.map(\.task)).count
        return "Đã giao \(answers.count - refused) việc của \(tasks) nhiệm vụ" + (refused > 0 ? "; \(refused) việc chưa giao được." : ".")
    }
}
