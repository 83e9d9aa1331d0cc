public import Organisation
public import Planning
import Storage

/// A plan with its tasks, who has them, and what is still open.
public struct ViewPlan: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// What is seen.
    public struct Answer: Sendable {
        /// The plan.
        public let plan: Plan
        /// Its tasks in order, those that no longer stand too.
        public let tasks: [PlanTask]
        /// Who has them, those that are closed too.
        public let assignments: [Assignment]
        /// What the bodies made of their duties.
        public let workItems: [WorkItem]
        /// What was found wrong with its document.
        public let findings: [Finding]
        /// How many versions it has.
        public let versions: Int
        /// The bodies, for their names.
        public let registry: Registry
        /// The rules by which it is followed.
        public let rules: RuleBook
        /// The day of the answer.
        public let day: Day
    }

    /// The plan.
    public let plan: PlanID

    /// A plan to look at.
    public init(_ plan: PlanID) { self.plan = plan }

    /// All of it from one state of the data.
    public func answer(at sitting: Sitting) throws -> Answer {
        let plan = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: plan.concern(sitting))
        let assignments = try sitting.assignments.assignments(of: plan.id)
        return Answer(
            plan: plan, tasks: try sitting.shelf().tasks(of: plan.id), assignments: assignments,
            workItems: try sitting.workItems.items(of: assignments.map(\.id)),
            findings: try PlanReadings(sitting.transaction, sitting.occasion.authority).findings(of: plan.id),
            versions: try sitting.versions.count(of: plan.id),
            registry: try sitting.register.registry(), rules: try sitting.rules(), day: sitting.occasion.today)
    }
}
