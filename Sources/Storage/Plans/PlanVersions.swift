public import Organisation
public import Planning
public import SQL

/// What stood in plans when they were published or adjusted: never changed.
public struct PlanVersions {
    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The versions of an authority's plans, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// Keeps what stands in a plan as its next version; answers with its number, from 1.
    @discardableResult
    public func add(_ tasks: [PlanTask], of plan: PlanID, at instant: Instant, by person: PersonID) throws -> Int {
        let number = try count(of: plan) + 1
        let value = try CanonicalJSON.text(of: tasks)
        try transaction.run(
            """
            INSERT INTO plan_version (authority, plan, number, at, person, value)
            VALUES (\(authority), \(plan), \(number), \(instant), \(person), \(value))
            """)
        return number
    }

    /// How many versions a plan has.
    public func count(of plan: PlanID) throws -> Int {
        try transaction.row("SELECT count(*) AS n FROM plan_version WHERE authority = \(authority) AND plan = \(plan)")?.int("n") ?? 0
    }

    /// The tasks of a version.
    public func tasks(of plan: PlanID, version number: Int) throws -> [PlanTask] {
        try transaction.row("SELECT value FROM plan_version WHERE authority = \(authority) AND plan = \(plan) AND number = \(number)")?.json("value") ?? []
    }
}
