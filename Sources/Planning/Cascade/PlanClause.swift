/// A clause of a document that was taken in: a task of a plan, with the plan that it is of.
public struct PlanClause: Codable, Hashable, Sendable, Comparable {
    /// The plan.
    public let plan: PlanID
    /// Its task, which keeps its name through corrections and adjustments.
    public let task: TaskID

    /// A clause of a plan.
    public init(plan: PlanID, task: TaskID) {
        self.plan = plan
        self.task = task
    }

    /// The clause that a task is.
    public init(_ task: PlanTask) { self.init(plan: task.plan, task: task.id) }

    /// By plan and task, for stable output.
    public static func < (left: PlanClause, right: PlanClause) -> Bool { (left.plan, left.task) < (right.plan, right.task) }

    private enum CodingKeys: String, CodingKey {
        case plan, task
    }
}
