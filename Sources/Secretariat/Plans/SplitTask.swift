public import Organisation
public import Planning

/// Puts several tasks in the place of one; they inherit its fields and its citation.
public struct SplitTask: UseCase {
    /// The right that it needs.
    public static let verb = Verb.repairPlan

    /// The plan.
    public let plan: PlanID
    /// The task.
    public let task: TaskID
    /// The words of the parts.
    public let texts: [String]

    /// A repair of a draft.
    public init(plan: PlanID, task: TaskID, texts: [String]) {
        self.plan = plan
        self.task = task
        self.texts = texts
    }

    /// Throws `Declined` with the repair's own code.
    public func carryOut(at sitting: Sitting) throws -> [TaskID] {
        var desk = try RepairDesk(plan, at: sitting)
        let names: [TaskID] = texts.map { _ in sitting.identifier() }
        try desk.repair { try $0.split(task, into: texts, as: names, stamp: sitting.stamp) }
        return names
    }
}
