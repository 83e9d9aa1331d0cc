import Organisation
public import Planning

/// A plan with all that became of it.
public struct InventedPlan: Sendable {
    /// The plan.
    public var plan: Plan
    /// Its tasks, in their order.
    public var tasks: [PlanTask] = []
    /// Who has them.
    public var assignments: [Assignment] = []
    /// What bodies made of their duties.
    public var workItems: [WorkItem] = []
    /// When it came into the system, and by whom.
    let taken: Stamp
}
