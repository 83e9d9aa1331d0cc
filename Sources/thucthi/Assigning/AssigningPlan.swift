import Organisation
import Planning
import Secretariat

/// What can be given of a plan now: the tasks whose names the register knows, and what a person must settle.
struct AssigningPlan {
    /// A task that has nobody yet.
    struct Line {
        let task: PlanTask
        let assigning: Assigning
        let ranked: [ProposingLeads.Proposal]
    }

    let lines: [Line]
    let plan: ViewPlan.Answer

    /// The live tasks that nobody has, those under a path where one is named.
    init(_ plan: ViewPlan.Answer, proposing: ProposingLeads, under path: String? = nil) {
        self.plan = plan
        let given = Set(plan.assignments.filter { !$0.state.isClosed }.map(\.task))
        lines = plan.tasks.filter { $0.fate.isLive && !given.contains($0.id) && $0.stands(under: path) }.map { task in
            let assigning = plan.assigning(task)
            return Line(task: task, assigning: assigning, ranked: assigning.proposals.isEmpty ? proposing.proposals(for: task) : [])
        }
    }

    /// What the register's names alone settle.
    var namedGifts: [AssignTasks.Gift] { lines.flatMap { $0.assigning.proposals.map { AssignTasks.Gift($0) } } }

    /// The first of the ranked proposals of each task that names nobody.
    var proposedGifts: [AssignTasks.Gift] {
        lines.compactMap { line in
            guard let first = line.ranked.first else { return nil }
            return AssignTasks.Gift(
                task: line.task.id, lead: first.body, origin: .proposed(reason: first.reason), coordinating: coordinating(line, besides: first.body),
                due: plan.rules.due(of: line.task.deadline.value, given: plan.day))
        }
    }

    private func coordinating(_ line: Line, besides lead: BodyID) -> [Coordination] {
        line.assigning.proposals.first?.coordinating.filter { $0.body != lead } ?? []
    }

    /// The plan's tasks that nobody has, with what is proposed for each.
    var listing: Listing {
        Listing(
            [
                .init(heading: "Số", isNumber: true), .init(heading: "Mục"), .init(heading: "Nhiệm vụ", isText: true), .init(heading: "Giao cho"),
                .init(heading: "Chưa rõ"),
                .init(heading: "Đề xuất"), .init(heading: "Lý do", isText: true),
            ],
            rows: lines.map(row),
            foot:
                "\(lines.count) nhiệm vụ chưa giao: \(lines.filter { !$0.assigning.proposals.isEmpty }.count) đã rõ cơ quan, \(lines.filter { !$0.ranked.isEmpty }.count) có đề xuất.",
            values: lines.map {
                [
                    "task": "\($0.task.number)", "named": $0.assigning.proposals.map { plan.name($0.lead) }.joined(separator: "; "),
                    "proposed": $0.ranked.map(\.name).joined(separator: "; "),
                ]
            })
    }

    private func row(_ line: Line) -> [String] {
        let open = line.assigning.open.map(\.printed).joined(separator: "; ")
        let ranked = line.ranked.enumerated().map { "\($0.offset + 1). \($0.element.name)" }.joined(separator: "\n")
        let reasons = line.assigning.open.map(\.sentence) + line.ranked.enumerated().map { "\($0.offset + 1). \($0.element.reason)" }
        return [
            "\(line.task.number)", line.task.path, line.task.text.value?.shortened(to: 120) ?? "", given(line), open, ranked,
            reasons.joined(separator: "\n"),
        ]
    }

    private func given(_ line: Line) -> String {
        let names = line.assigning.proposals.map { plan.name($0.lead) }
        return names.count > 3 ? "\(names.count) cơ quan" : names.joined(separator: "; ")
    }
}

extension PlanTask {
    /// Whether it stands under a path of the outline; every task does where none is named.
    func stands(under path: String?) -> Bool {
        guard let path else { return true }
        return self.path == path || self.path.hasPrefix(path + ".")
    }
}
