public import Organisation
import Storage

/// Applies a list of bodies: all of it, or nothing where a single row has a problem.
public struct ApplyBodyImport: UseCase {
    /// The right that it needs.
    public static let verb = Verb.registerBody

    /// What the list did.
    public struct Outcome: Codable, Hashable, Sendable {
        /// Bodies that are new.
        public let added: Int
        /// Bodies that changed.
        public let changed: Int
        /// Successions that are new.
        public let successions: Int
        /// Rows that said what was known.
        public let unchanged: Int
    }

    /// The rows of the list.
    public let rows: [ListRow]
    /// The mark of the dry run that was looked at; nil where nobody looked.
    public let seen: String?

    /// A list to be applied.
    public init(rows: [ListRow], seen: String? = nil) {
        self.rows = rows
        self.seen = seen
    }

    /// Throws `Declined` when a row has a problem, or the register changed since the dry run.
    public func carryOut(at sitting: Sitting) throws -> Outcome {
        try sitting.permit(on: .authority)
        let registry = try sitting.register.registry()
        let plan = BodyImport.plan(for: rows, registry: registry, day: sitting.occasion.today, mint: sitting.mint)
        try ImportMark.checkProblems(plan.problems)
        try ImportMark.check(seen, is: try plan.mark)
        try sitting.register.add(plan.additions)
        for body in plan.changes { try sitting.register.replace(body) }
        try sitting.register.add(plan.successions)
        for body in plan.additions { try sitting.record(LogSubject("body", body.id), before: RegisteredBody?.none, after: body) }
        for body in plan.changes { try sitting.record(LogSubject("body", body.id), before: registry[body.id], after: body) }
        for edge in plan.successions { try sitting.record(LogSubject("body", edge.predecessor), before: SuccessionEdge?.none, after: edge) }
        return Outcome(
            added: plan.additions.count, changed: plan.changes.count, successions: plan.successions.count, unchanged: plan.unchanged)
    }
}
