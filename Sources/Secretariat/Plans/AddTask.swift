public import Organisation
public import Planning

/// Adds a task by hand, behind another or at the end.
public struct AddTask: UseCase {
    /// The right that it needs.
    public static let verb = Verb.repairPlan

    /// The plan.
    public let plan: PlanID
    /// What is to be done.
    public let text: String
    /// The task that it follows; the last where nil.
    public let after: TaskID?

    /// A repair of a draft.
    public init(plan: PlanID, text: String, after: TaskID? = nil) {
        self.plan = plan
        self.text = text
        self.after = after
    }

    /// Throws `Declined` with the repair's own code.
    public func carryOut(at sitting: Sitting) throws -> TaskID {
        var desk = try RepairDesk(plan, at: sitting)
        let id: TaskID = sitting.identifier()
        try desk.repair { try $0.add(text, as: id, after: after, stamp: sitting.stamp) }
        return id
    }
}
