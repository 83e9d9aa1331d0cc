public import Organisation
public import SQL

/// The days of rest and of making up that an authority set for itself, on top of those that the program brings along.
public struct OwnHolidays {
    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The days of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// All of them in their order. What an authority decides itself is known for sure.
    public func all() throws -> [Holiday] {
        try transaction.rows("SELECT day, is_worked, name, source FROM holiday WHERE authority = \(authority) ORDER BY day").map { row in
            Holiday(
                day: try row.day("day"), kind: try row.flag("is_worked") ? .work : .rest, name: try row.text("name"), source: try row.text("source"),
                mark: .read)
        }
    }

    /// Sets a day, in the place of what was set of it before.
    public func set(_ holiday: Holiday) throws {
        try remove(holiday.day)
        try transaction.run(
            """
            INSERT INTO holiday (authority, day, is_worked, name, source)
            VALUES (\(authority), \(holiday.day), \(holiday.kind == .work), \(holiday.name), \(holiday.source))
            """)
    }

    /// Takes back what was set of a day; the log keeps it.
    public func remove(_ day: Day) throws {
        try transaction.run("DELETE FROM holiday WHERE authority = \(authority) AND day = \(day)")
    }
}
