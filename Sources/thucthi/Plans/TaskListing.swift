import Organisation
import Planning
import Secretariat

/// The tasks of a plan as a table: what is asked, of whom, until when, and how far it has come.
struct TaskListing {
    let plan: ViewPlan.Answer
    let tasks: [PlanTask]

    init(_ plan: ViewPlan.Answer, showsAll: Bool = false) {
        self.plan = plan
        tasks = plan.tasks.filter { showsAll || $0.fate.isLive }
    }

    var listing: Listing {
        Listing(
            [
                .init(heading: "Số", isNumber: true), .init(heading: "Mục"), .init(heading: "Nhiệm vụ", isText: true), .init(heading: "Chủ trì"),
                .init(heading: "Thời hạn"),
                .init(heading: "Tình trạng"),
            ], rows: tasks.map(row), foot: foot, values: tasks)
    }

    private func row(_ task: PlanTask) -> [String] {
        ["\(task.number)", task.path, task.text.value?.shortened(to: 160) ?? "", leads(task), task.deadline.value?.words ?? "", state(task)]
    }

    /// Who has it, or whom the plan names where nobody has it yet.
    private func leads(_ task: PlanTask) -> String {
        let given = assignments(task)
        switch given.count {
        case 0: return (task.leads.value ?? []).joined(separator: "; ")
        case 1...3: return given.map { plan.name($0.lead) }.joined(separator: "; ")
        default: return "\(given.count) cơ quan"
        }
    }

    private func state(_ task: PlanTask) -> String {
        guard task.fate.isLive else { return task.fate.words }
        let given = assignments(task)
        let rule = StatusRule(on: plan.day, rules: plan.rules)
        if given.isEmpty { return plan.plan.published == nil ? "" : "chưa giao" }
        if given.count == 1, let only = given.first { return rule.status(of: only, evidence: plan.evidence(of: only)).words }
        let tally = Tally(given, rule: rule)
        return "xong \(tally.done)/\(tally.all), nhận \(tally.accepted)/\(tally.all)" + (tally.overdue > 0 ? ", quá hạn \(tally.overdue)" : "")
    }

    private func assignments(_ task: PlanTask) -> [Assignment] {
        plan.assignments.filter { $0.task == task.id && !$0.state.isClosed && $0.upper == nil }
    }

    private var foot: String {
        let live = tasks.filter(\.fate.isLive)
        let given = live.filter { !assignments($0).isEmpty }.count
        return plan.plan.published == nil
            ? "\(live.count) nhiệm vụ trong dự thảo." : "\(live.count) nhiệm vụ, đã giao \(given), còn \(live.count - given) chưa giao."
    }
}

extension ViewPlan.Answer {
    /// What is known of a duty besides its own events.
    func evidence(of assignment: Assignment) -> WorkEvidence { WorkEvidence(workItems: workItems.filter { $0.assignment == assignment.id }) }
}

extension TaskFate {
    /// As officials say it.
    fileprivate var words: String {
        switch self {
        case .live: ""
        case .removed(let reason, _, _): "đã bỏ: \(reason)"
        case .split: "đã tách"
        case .merged: "đã gộp"
        }
    }
}

extension String {
    /// The first letters, cut behind a word.
    func shortened(to length: Int) -> String {
        guard count > length else { return self }
        let head = prefix(length)
        return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
    }
}
