public import Organisation
public import Planning

/// Takes a task out, with the reason.
public struct RemoveTask: UseCase {
    /// The right that it needs.
    public static let verb = Verb.repairPlan

    /// The plan.
    public let plan: PlanID
    /// The task.
    public let task: TaskID
    /// Why.
    public let reason: String

    /// A repair of a draft.
    public init(plan: PlanID, task: TaskID, reason: String) {
        self.plan = plan
        self.task = task
        self.reason = reason
    }

    /// Throws `Declined` with the repair's own code.
    public func carryOut(at sitting: Sitting) throws -> PlanID {
        var desk = try RepairDesk(plan, at: sitting)
        try desk.repair { try $0.remove(task, reason: reason, stamp: sitting.stamp) }
        return plan
    }
}
