public import Organisation
public import SQL

/// All values of one kind in one authority.
public struct Shelf<Value: Shelved> {
    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The shelf of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// The value of an identifier, or nothing.
    public func find(_ id: Identifier<Value>) throws -> Value? {
        try transaction.row("SELECT value, version FROM \(part: Self.table) WHERE authority = \(authority) AND id = \(id)").map { try value($0) }
    }

    /// The value of an identifier that is known to be there.
    public func get(_ id: Identifier<Value>) throws -> Value {
        guard let value = try find(id) else { throw StorageError.notFound(kind: Value.table, id: id.description) }
        return value
    }

    /// The values of a condition, in an order.
    public func all(where condition: Statement = "true", order: Statement = "id", limit: Int? = nil) throws -> [Value] {
        let end: Statement = limit.map { " LIMIT \($0)" } ?? ""
        return try transaction.rows(
            "SELECT value, version FROM \(part: Self.table) WHERE authority = \(authority) AND (\(part: condition)) ORDER BY \(part: order)\(part: end)"
        ).map { try value($0) }
    }

    /// How many there are of a condition.
    public func count(where condition: Statement = "true") throws -> Int {
        try transaction.row("SELECT count(*) AS n FROM \(part: Self.table) WHERE authority = \(authority) AND (\(part: condition))")?.int("n") ?? 0
    }

    /// Puts new values on the shelf.
    public func add(_ values: [Value]) throws {
        try transaction.run(all: try values.map { try insertion($0) })
        try SearchIndex(transaction, authority).put(values)
    }

    /// Puts a changed value in the place of the one that was read; throws `StorageError.outdated` when that is gone.
    @discardableResult
    public func replace(_ value: Value) throws -> Value {
        var next = value
        next.version += 1
        let settings = try row(next).map { column -> Statement in "\(part: Statement(stringLiteral: column.name)) = \(column.value)" }
        let changed = try transaction.run(
            """
            UPDATE \(part: Self.table) SET \(part: Statement(settings, joinedBy: ", "))
            WHERE authority = \(authority) AND id = \(value.id) AND version = \(value.version)
            """)
        guard changed == 1 else { throw StorageError.outdated(kind: Value.table, id: value.id.description) }
        try SearchIndex(transaction, authority).put([next])
        return next
    }

    /// Takes a value off the shelf; throws `StorageError.outdated` when it is not there as it was read.
    public func remove(_ value: Value) throws {
        let changed = try transaction.run("DELETE FROM \(part: Self.table) WHERE authority = \(authority) AND id = \(value.id) AND version = \(value.version)")
        guard changed == 1 else { throw StorageError.outdated(kind: Value.table, id: value.id.description) }
        try SearchIndex(transaction, authority).remove(value)
    }

    private static var table: Statement { Statement(stringLiteral: Value.table) }

    private func value(_ row: Row) throws -> Value {
        var value: Value = try row.json("value")
        value.version = try row.int("version")
        return value
    }

    private func insertion(_ value: Value) throws -> Statement {
        let all = [(name: "authority", value: authority.sqlValue), (name: "id", value: value.id.sqlValue)] + (try row(value))
        let names = Statement(all.map { Statement(stringLiteral: $0.name) }, joinedBy: ", ")
        return "INSERT INTO \(part: Self.table) (\(part: names)) VALUES (\(list: all.map(\.value)))"
    }

    /// What changes with the value.
    private func row(_ value: Value) throws -> [(name: String, value: SQLValue)] {
        value.columns + [("value", .text(try CanonicalJSON.text(of: value.kept))), ("version", .int(Int64(value.version)))]
    }
}
