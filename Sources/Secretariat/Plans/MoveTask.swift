public import Organisation
public import Planning
import Storage

/// Puts a task behind another, or first.
public struct MoveTask: UseCase {
    /// The right that it needs.
    public static let verb = Verb.repairPlan

    /// The plan.
    public let plan: PlanID
    /// The task.
    public let task: TaskID
    /// The task that it follows; none where it comes first.
    public let after: TaskID?

    /// A repair of a draft.
    public init(plan: PlanID, task: TaskID, after: TaskID? = nil) {
        self.plan = plan
        self.task = task
        self.after = after
    }

    /// Throws `Declined` with the repair's own code.
    public func carryOut(at sitting: Sitting) throws -> PlanID {
        var desk = try RepairDesk(plan, at: sitting)
        var order = desk.list.live.map(\.id).filter { $0 != task }
        let before = try desk.list.liveTask(task)
        if let after { _ = try desk.list.liveTask(after) }
        let place = after.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        order.insert(task, at: place)
        // Who puts a task where it stands changes nothing, and the log tells nothing.
        guard try !desk.repair({ try $0.reorder(order) }).isEmpty else { return plan }
        let moved = try desk.list.task(task)
        try sitting.record(LogSubject("task", task), before: ["position": before.position], after: ["position": moved.position])
        return plan
    }
}
