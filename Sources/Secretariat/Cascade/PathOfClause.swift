public import Organisation
public import Planning
import Storage

/// One clause from the document above down through every level to the work items, and the plans below that leave it out.
public struct PathOfClause: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// What is seen.
    public struct Answer: Sendable {
        /// The clause with all that carries it.
        public let branch: Cascade.Branch
        /// The plans that stand in the branch.
        public let plans: [PlanID: Plan]
        /// The tasks that stand in the branch.
        public let tasks: [TaskID: PlanTask]
        /// Who has those tasks.
        public let assignments: [TaskID: [Assignment]]
        /// What they make of them.
        public let workItems: [AssignmentID: [WorkItem]]
        /// Plans that carry other clauses of the same document and not this one.
        public let without: [Plan]
        /// The bodies, for their names.
        public let registry: Registry
        /// The rules by which it is followed.
        public let rules: RuleBook
        /// The day of the answer.
        public let day: Day
    }

    /// The clause.
    public let clause: PlanClause

    /// The path of a clause.
    public init(_ clause: PlanClause) { self.clause = clause }

    /// Throws `Declined` when the clause does not stand in the plan.
    public func answer(at sitting: Sitting) throws -> Answer {
        let plan = try sitting.shelf(of: Plan.self).get(clause.plan)
        try sitting.permit(on: plan.concern(sitting))
        let reader = try CascadeReader(around: plan, at: sitting)
        guard reader.tasks[clause.task]?.plan == plan.id else { throw StorageError.notFound(kind: "plan_task", id: clause.task.description) }
        let branch = reader.cascade.downward(from: clause)
        let names = branch.clauses
        let tasks = reader.tasks.filter { names.contains($0.value.id) }
        let assignments = try tasks.keys.sorted().flatMap { try sitting.assignments.assignments(ofTask: $0).filter { !$0.state.isClosed } }
        let items = try sitting.workItems.items(of: assignments.map(\.id))
        let carrying = Set(reader.cascade.carriers(of: clause).map(\.plan))
        return Answer(
            branch: branch, plans: reader.plans, tasks: tasks, assignments: Dictionary(grouping: assignments, by: \.task),
            workItems: Dictionary(grouping: items, by: \.assignment),
            without: reader.cascade.plans(below: plan.id).subtracting(carrying).sorted().compactMap { reader.plans[$0] },
            registry: try sitting.register.registry(), rules: try sitting.rules(), day: sitting.occasion.today)
    }
}

extension Cascade.Branch {
    /// The tasks that stand in it.
    fileprivate var clauses: Set<TaskID> { carriers.reduce(into: [clause.task]) { $0.formUnion($1.clauses) } }
}
