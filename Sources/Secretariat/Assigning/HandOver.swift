public import Organisation
public import Planning
import Storage

/// One person's work goes to another in one act: the tasks that they follow or are in charge of in a plan, and the duties that they do.
public struct HandOver: UseCase {
    /// The right that it needs.
    public static let verb = Verb.nameFollower

    /// What changed hands.
    public struct Outcome: Codable, Hashable, Sendable {
        /// Tasks followed or in charge of.
        public let tasks: Int
        /// Assignments done.
        public let duties: Int
    }

    /// The plan.
    public let plan: PlanID
    /// Whose work it was.
    public let from: PersonID
    /// Whose it is now.
    public let to: PersonID

    /// A hand-over in a plan.
    public init(plan: PlanID, from: PersonID, to: PersonID) {
        self.plan = plan
        self.from = from
        self.to = to
    }

    /// Throws `Declined` when both are the same person.
    public func carryOut(at sitting: Sitting) throws -> Outcome {
        let plan = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: plan.concern(sitting))
        guard from != to else { throw Declined("same-person", "Người giao và người nhận là một; hãy chọn người nhận khác.") }
        for person in [from, to] { _ = try sitting.shelf(of: Person.self).get(person) }
        return Outcome(tasks: try handTasks(plan, sitting), duties: try handDuties(plan, sitting))
    }

    private func handTasks(_ plan: Plan, _ sitting: Sitting) throws -> Int {
        let shelf = sitting.shelf(of: PlanTask.self)
        let tasks = try shelf.tasks(of: plan.id).filter { $0.follower == from || $0.leader == from }
        for old in tasks {
            var new = old
            if old.follower == from { new.follower = to }
            if old.leader == from { new.leader = to }
            try shelf.replace(new)
            try sitting.record(LogSubject("task", old.id), before: [old.follower, old.leader], after: [new.follower, new.leader])
        }
        return tasks.count
    }

    private func handDuties(_ plan: Plan, _ sitting: Sitting) throws -> Int {
        let duties = try sitting.assignments.assignments(of: plan.id).filter { $0.person == from && !$0.state.isClosed }
        for old in duties {
            var new = old
            new.person = to
            try sitting.assignments.replace(old, by: new, in: plan.id)
            try sitting.record(LogSubject("assignment", old.id), before: old.person, after: new.person)
        }
        return duties.count
    }
}
