public import Organisation
public import Planning
public import SQL

/// The duties of a plan counted by body, from what was counted with each change.
public struct PlanTally {
    /// What a body has of a plan on a day.
    public struct Line: Hashable, Sendable {
        /// The body.
        public let body: BodyID
        /// How many duties it was given.
        public let given: Int
        /// How many of them are done.
        public let done: Int
        /// How many of those were done after their day.
        public let doneLate: Int
        /// How many are not done though their day is past.
        public let overdue: Int
    }

    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The counts of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// A line for each body that has duties of the plan.
    public func byBody(of plan: PlanID, on day: Day) throws -> [Line] {
        try transaction.rows(
            """
            SELECT body, CAST(sum(given) AS bigint) AS given, CAST(sum(done) AS bigint) AS done, CAST(sum(done_late) AS bigint) AS late,
                CAST(sum(CASE WHEN due_sort < \(day) THEN given - done ELSE 0 END) AS bigint) AS overdue
            FROM tally WHERE authority = \(authority) AND plan = \(plan) GROUP BY body ORDER BY body
            """
        ).map { row in
            Line(
                body: try row.identifier("body"), given: try row.int("given"), done: try row.int("done"), doneLate: try row.int("late"),
                overdue: try row.int("overdue"))
        }
    }
}
