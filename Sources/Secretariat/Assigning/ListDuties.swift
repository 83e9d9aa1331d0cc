public import Organisation
public import Planning
import Storage

/// The duties of a body that are not done, by due day: a page at a time.
public struct ListDuties: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// A duty with the task that it is from.
    public struct Duty: Sendable {
        /// The assignment.
        public let assignment: Assignment
        /// The task.
        public let task: PlanTask
        /// The plan.
        public let plan: Plan
        /// What the body makes of it.
        public let workItems: [WorkItem]
    }

    /// The body.
    public let body: BodyID
    /// The last duty of the page before; the first page where nil.
    public let after: AssignmentID?
    /// How many at most.
    public let limit: Int

    /// A page of a body's duties.
    public init(of body: BodyID, after: AssignmentID? = nil, limit: Int = 100) {
        self.body = body
        self.after = after
        self.limit = limit
    }

    /// Throws `Declined` when the person may not look at the body's duties.
    public func answer(at sitting: Sitting) throws -> [Duty] {
        try sitting.permit(on: .assignment(lead: body, .published))
        let last = try after.map { try sitting.assignments.get($0) }
        let page = try sitting.assignments.open(of: body, after: last.map { (due: $0.due.sortDay, id: $0.id) }, limit: max(1, min(limit, 1000)))
        let items = Dictionary(grouping: try sitting.workItems.items(of: page.map(\.id)), by: \.assignment)
        return try page.map { assignment in
            let task = try sitting.shelf(of: PlanTask.self).get(assignment.task)
            let plan = try sitting.shelf(of: Plan.self).get(task.plan)
            return Duty(assignment: assignment, task: task, plan: plan, workItems: items[assignment.id, default: []])
        }
    }
}
