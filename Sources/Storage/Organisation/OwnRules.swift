public import Organisation
public import Planning
public import SQL

/// The rules that an authority set for itself, on top of those that the program brings along.
public struct OwnRules {
    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The rules of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// All of them, in the order in which they were set.
    public func all() throws -> [DatedRule] {
        try transaction.rows("SELECT value FROM rule WHERE authority = \(authority) ORDER BY set_at, key, from_day").map { try $0.json("value") }
    }

    /// Sets a rule; those that were set before stay known.
    public func add(_ rule: DatedRule, at instant: Instant) throws {
        let value = try CanonicalJSON.text(of: rule)
        try transaction.run(
            """
            INSERT INTO rule (authority, key, from_day, value, source, set_at)
            VALUES (\(authority), \(rule.key.rawValue), \(rule.from), \(value), \(rule.source), \(instant))
            """)
    }
}
