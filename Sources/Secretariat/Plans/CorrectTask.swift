public import Organisation
public import Planning

/// Corrects one field of a task; what the machine read stays beside it.
public struct CorrectTask: UseCase {
    /// The right that it needs.
    public static let verb = Verb.repairPlan

    /// The plan.
    public let plan: PlanID
    /// The task.
    public let task: TaskID
    /// The field and the person's value.
    public let change: FieldChange

    /// A repair of a draft.
    public init(plan: PlanID, task: TaskID, change: FieldChange) {
        self.plan = plan
        self.task = task
        self.change = change
    }

    /// Throws `Declined` with the repair's own code.
    public func carryOut(at sitting: Sitting) throws -> PlanID {
        var desk = try RepairDesk(plan, at: sitting)
        try desk.repair { try $0.correct(task, change, stamp: sitting.stamp) }
        return plan
    }
}
