public import Organisation
public import Planning
import Storage

/// How a plan stands among those above and below it: which of its clauses nobody carries, which of its tasks carry none.
public struct CascadeOf: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// What is seen.
    public struct Answer: Sendable {
        /// The plan.
        public let plan: Plan
        /// Its tasks that stand, in order.
        public let clauses: [PlanTask]
        /// The links right above it, and all below it.
        public let cascade: Cascade
        /// The plans that the links join, its own too.
        public let plans: [PlanID: Plan]
        /// The tasks of those plans that stand.
        public let tasks: [TaskID: PlanTask]

        /// The clauses that no plan below carries.
        public var uncarried: [PlanTask] {
            clauses.filter { cascade.carriers(of: PlanClause($0)).isEmpty }
        }

        /// The tasks that carry no clause of a plan above.
        public func carryingNone(of upper: PlanID) -> [PlanTask] {
            clauses.filter { task in !cascade.carried(by: PlanClause(task)).contains { $0.plan == upper } }
        }
    }

    /// The plan.
    public let plan: PlanID

    /// A plan among others.
    public init(_ plan: PlanID) { self.plan = plan }

    /// Throws `Declined` when the person may not look at the plan; other plans that they may not look at are left out.
    public func answer(at sitting: Sitting) throws -> Answer {
        let plan = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: plan.concern(sitting))
        let reader = try CascadeReader(around: plan, at: sitting)
        let clauses = reader.tasks.values.filter { $0.plan == plan.id }.sorted { ($0.position, $0.number) < ($1.position, $1.number) }
        return Answer(plan: plan, clauses: clauses, cascade: reader.cascade, plans: reader.plans, tasks: reader.tasks)
    }
}
