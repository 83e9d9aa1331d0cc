import Organisation
import Planning
import Secretariat

/// What is still open in a plan, counted by kind, with the tasks that it is about.
struct OpenPointListing {
    private struct Line: Encodable {
        let kind: String
        let count: Int
        let tasks: [Int]
    }

    private let lines: [Line]
    private let sentences: [String: String]

    init(_ plan: ViewPlan.Answer, _ open: OpenPoints) {
        let numbers = Dictionary(plan.tasks.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
        lines = OpenPoint.Kind.allCases.compactMap { kind in
            let points = open.points.filter { $0.kind == kind }
            return points.isEmpty ? nil : Line(kind: kind.rawValue, count: points.count, tasks: points.compactMap { $0.task.flatMap { numbers[$0] } })
        }
        sentences = Dictionary(open.points.map { ($0.kind.rawValue, $0.sentence) }, uniquingKeysWith: { first, _ in first })
    }

    func listing(foot: String) -> Listing {
        Listing(
            [.init(heading: "Bỏ ngỏ"), .init(heading: "số", isNumber: true), .init(heading: "Nhiệm vụ"), .init(heading: "Ví dụ", isText: true)],
            rows: lines.map { [$0.kind, "\($0.count)", Self.numbers($0.tasks), sentences[$0.kind] ?? ""] }, foot: foot, values: lines)
    }

    private static func numbers(_ tasks: [Int]) -> String {
        tasks.count > 12 ? tasks.prefix(12).map(String.init).joined(separator: ", ") + " …" : tasks.map(String.init).joined(separator: ", ")
    }
}

extension ViewPlan.Answer {
    /// Who should have each live task: printed names resolved on the day.
    func assigning(_ task: PlanTask) -> Assigning {
        Assigning(task, on: day, rules: rules, excluding: [plan.keeper], resolver: registry.names(ofPlanIssued: plan.issued.value))
    }

    /// What is still open.
    var openPoints: OpenPoints {
        let names = Dictionary(tasks.filter(\.fate.isLive).map { ($0.id, assigning($0).open) }, uniquingKeysWith: { first, _ in first })
        return OpenPoints(plan, tasks: tasks, findings: findings, open: names, on: day, rules: rules)
    }
}
