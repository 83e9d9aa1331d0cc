public import SQL

/// All rows of a table, of all authorities, in the order of its key, which is the same in both engines.
public struct TableRows {
    private static let page = 2_000

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

    /// The values of each row in the order of the table's columns. Rows are asked for page by page, since an engine may hold a whole answer in memory.
    func visit(_ visitor: ([SQLValue]) throws -> Void) throws {
        var last: [SQLValue]?
        repeat {
            let page = try transaction.rows(
                """
                SELECT \(part: columns) FROM \(part: Statement(stringLiteral: table.name)) WHERE \(part: condition(behind: last))
                ORDER BY \(part: Self.list(table.key)) LIMIT \(Self.page)
                """)
            for row in page { try visitor(row.values) }
            last = page.count < Self.page ? nil : page.last.map { row in keyPositions.map { row.values[$0] } }
        } while last != nil
    }

    private func condition(behind key: [SQLValue]?) -> Statement {
        guard let key else { return "true" }
        return "(\(part: Self.list(table.key))) > (\(list: key))"
    }

    private var keyPositions: [Int] { table.key.compactMap { name in table.columns.firstIndex { $0.name == name } } }

    /// A new row.
    func insertion(of values: [SQLValue]) -> Statement {
        "INSERT INTO \(part: Statement(stringLiteral: table.name)) (\(part: columns)) VALUES (\(list: values))"
    }

    private var columns: Statement { Self.list(table.columns.map(\.name)) }

    private static func list(_ names: [String]) -> Statement { Statement(stringLiteral: names.joined(separator: ", ")) }
}
