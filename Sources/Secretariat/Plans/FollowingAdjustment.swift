import Organisation
import Planning
import Storage

/// What an adjustment of tasks does to their open assignments: a moved deadline moves their due, a dropped task takes them back.
struct FollowingAdjustment {
    private let plan: Plan
    private let before: [TaskID: PlanTask]
    private let changed: [PlanTask]
    private let reason: String
    private let rules: RuleBook

    init(_ plan: Plan, _ before: [TaskID: PlanTask], _ changed: [PlanTask], _ reason: String, _ rules: RuleBook) {
        self.plan = plan
        self.before = before
        self.changed = changed
        self.reason = reason
        self.rules = rules
    }

    func carryOut(at sitting: Sitting) throws -> (moved: Int, withdrawn: Int) {
        let assignments = Dictionary(grouping: try sitting.assignments.assignments(of: plan.id).filter { $0.isOpen }, by: \.task)
        var (moved, withdrawn) = (0, 0)
        for task in changed {
            for assignment in assignments[task.id, default: []] {
                if !task.fate.isLive {
                    try store(assignment, by: assignment.adding(sitting.stamp.event(.withdrawn, words: reason)), sitting)
                    withdrawn += 1
                } else if before[task.id]?.deadline.value != task.deadline.value {
                    let due = rules.due(of: task.deadline.value, given: sitting.occasion.today)
                    guard due != assignment.due else { continue }
                    try store(assignment, by: assignment.adding(sitting.stamp.event(.dueMoved(from: assignment.due, to: due), words: reason)), sitting)
                    moved += 1
                }
            }
        }
        return (moved, withdrawn)
    }

    private func store(_ old: Assignment, by new: Assignment, _ sitting: Sitting) throws {
        try sitting.assignments.replace(old, by: new, in: plan.id)
        try sitting.record(LogSubject("assignment", old.id), before: old, after: new, note: reason)
    }
}

extension Assignment {
    /// Whether somebody still has to do it.
    var isOpen: Bool { !state.isClosed && state != .done }
}
