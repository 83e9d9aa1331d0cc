public import Organisation
public import Planning
import Storage

/// Names the officer who follows tasks and the leader in charge of them, many tasks in one act.
public struct NameFollowers: UseCase {
    /// The right that it needs.
    public static let verb = Verb.nameFollower

    /// The plan.
    public let plan: PlanID
    /// The tasks.
    public let tasks: [TaskID]
    /// Who follows them; as it was where nil.
    public let follower: PersonID?
    /// The leader in charge; as it was where nil.
    public let leader: PersonID?

    /// Who looks after tasks.
    public init(plan: PlanID, tasks: [TaskID], follower: PersonID? = nil, leader: PersonID? = nil) {
        self.plan = plan
        self.tasks = tasks
        self.follower = follower
        self.leader = leader
    }

    /// How many tasks changed hands. Throws `Declined` when a task is not of this plan.
    public func carryOut(at sitting: Sitting) throws -> Int {
        let plan = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: plan.concern(sitting))
        for person in [follower, leader].compactMap(\.self) { _ = try sitting.shelf(of: Person.self).get(person) }
        let shelf = sitting.shelf(of: PlanTask.self)
        for id in tasks {
            let old = try shelf.get(id)
            guard old.plan == plan.id else { throw StorageError.notFound(kind: "plan_task", id: id.description) }
            var new = old
            (new.follower, new.leader) = (follower ?? old.follower, leader ?? old.leader)
            try shelf.replace(new)
            try sitting.record(LogSubject("task", id), before: [old.follower, old.leader], after: [new.follower, new.leader])
        }
        return tasks.count
    }
}
