public import Organisation
public import Planning

/// Takes several tasks into one that stands where the first stood.
public struct MergeTasks: UseCase {
    /// The right that it needs.
    public static let verb = Verb.repairPlan

    /// The plan.
    public let plan: PlanID
    /// The tasks.
    public let tasks: [TaskID]
    /// The words of the whole; those of the parts where nil.
    public let text: String?

    /// A repair of a draft.
    public init(plan: PlanID, tasks: [TaskID], text: String? = nil) {
        self.plan = plan
        self.tasks = tasks
        self.text = text
    }

    /// Throws `Declined` with the repair's own code.
    public func carryOut(at sitting: Sitting) throws -> TaskID {
        var desk = try RepairDesk(plan, at: sitting)
        let id: TaskID = sitting.identifier()
        try desk.repair { try $0.merge(tasks, as: id, text: text, stamp: sitting.stamp) }
        return id
    }
}
