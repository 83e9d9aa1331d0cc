public import Organisation
public import Planning
import Storage

/// Ends a plan; what is open goes on in its successor, where there is one.
public struct EndPlan: UseCase {
    /// The right that it needs.
    public static let verb = Verb.endPlan

    /// What went on.
    public struct Outcome: Codable, Hashable, Sendable {
        /// Tasks that were open.
        public let openTasks: Int
        /// Of those, tasks that the successor got anew.
        public let copied: Int
        /// Assignments that go on there.
        public let assignments: Int
    }

    /// The plan.
    public let plan: PlanID
    /// The first day on which it no longer stands.
    public let on: Day
    /// The plan that goes on with what is open; a published one.
    public let successor: PlanID?

    /// The end of a plan.
    public init(plan: PlanID, on: Day, successor: PlanID? = nil) {
        self.plan = plan
        self.on = on
        self.successor = successor
    }

    /// Throws `Declined` when the successor is not published.
    public func carryOut(at sitting: Sitting) throws -> Outcome {
        let old = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: old.concern(sitting))
        if let published = old.published, on < published.on {
            throw Declined("ends-before-it-begins", "Ngày kết thúc phải từ ngày công bố trở đi; hãy sửa lại ngày.")
        }
        let outcome = try successor.map { try carry(to: $0, sitting) } ?? Outcome(openTasks: 0, copied: 0, assignments: 0)
        var new = old
        new.ended = PlanEnd(on: on, by: sitting.actor.id, successor: successor)
        try sitting.shelf().replace(new)
        try sitting.record(LogSubject("plan", plan), before: old, after: new)
        return outcome
    }

    private func carry(to id: PlanID, _ sitting: Sitting) throws -> Outcome {
        let next = try sitting.shelf(of: Plan.self).get(id)
        // What goes on there is given there: it takes the right over that plan too.
        try sitting.permit(on: .plan(keeper: next.keeper, .published))
        guard id != plan, next.state(on: sitting.occasion.today) == .published else {
            throw Declined("successor-not-published", "Kế hoạch kế tiếp phải là kế hoạch khác và đã công bố; hãy công bố kế hoạch đó trước.")
        }
        let ended = try TaskList(plan: plan, tasks: try sitting.shelf().tasks(of: plan))
        let successor = try TaskList(plan: id, tasks: try sitting.shelf().tasks(of: id))
        let assignments = try sitting.assignments.assignments(of: plan)
        let carrying = CarryingOver(from: ended, assignments: assignments, into: successor, on: sitting.occasion.today, rules: try sitting.rules()) {
            sitting.identifier()
        }
        let known = Dictionary(successor.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        try TaskStore(sitting).store(carrying.lines.compactMap(\.copy), before: known)
        let moved = try carryAssignments(carrying, assignments, next, sitting)
        return Outcome(openTasks: carrying.lines.count, copied: carrying.lines.filter { $0.copy != nil }.count, assignments: moved)
    }

    private func carryAssignments(_ carrying: CarryingOver, _ assignments: [Assignment], _ next: Plan, _ sitting: Sitting) throws -> Int {
        let goals = Dictionary(carrying.lines.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
        let basis = next.number.value ?? next.title.value ?? ""
        var count = 0
        for assignment in assignments where assignment.isOpen && assignment.state.isGiven && assignment.upper == nil {
            guard let goal = goals[assignment.task] else { continue }
            let there = try sitting.assignments.assignments(ofTask: goal).contains { $0.lead == assignment.lead && !$0.state.isClosed }
            guard !there else { continue }
            let handed = try assignment.carried(to: goal, as: sitting.identifier(), basis: basis, stamp: sitting.stamp)
            try sitting.assignments.replace(assignment, by: handed.from, in: plan)
            try sitting.assignments.add([handed.to], in: next.id)
            try sitting.record(LogSubject("assignment", assignment.id), before: assignment, after: handed.from)
            try sitting.record(LogSubject("assignment", handed.to.id), before: Assignment?.none, after: handed.to)
            count += 1
        }
        return count
    }
}
