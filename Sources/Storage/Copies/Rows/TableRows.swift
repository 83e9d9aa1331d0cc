public import SQL

/// All rows of a table, of all authorities, in the order of its key, which is the same in both engines.
public struct TableRows {
    private let transaction: any Transaction
    private let table: Table

    /// The rows of a table, within a transaction.
    public init(_ transaction: any Transaction, of table: Table) {
        self.transaction = transaction
        self.table = table
    }

    /// How many there are.
    public func count() throws -> Int {
        try transaction.row("SELECT count(*) AS n FROM \(part: Statement(stringLiteral: table.name))")?.int("n") ?? 0
    }

    /// The values of each row in the order of the table's columns.
    func visit(_ visitor: ([SQLValue]) throws -> Void) throws {
        try transaction.visit("SELECT \(part: columns) FROM \(part: Statement(stringLiteral: table.name)) ORDER BY \(part: Self.list(table.key))") { row in
            try visitor(row.values)
            return true
        }
    }

    /// A new row.
    func insertion(of values: [SQLValue]) -> Statement {
        "INSERT INTO \(part: Statement(stringLiteral: table.name)) (\(part: columns)) VALUES (\(list: values))"
    }

    private var columns: Statement { Self.list(table.columns.map(\.name)) }

    private static func list(_ names: [String]) -> Statement { Statement(stringLiteral: names.joined(separator: ", ")) }
}
