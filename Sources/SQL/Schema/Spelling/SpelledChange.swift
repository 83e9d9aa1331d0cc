extension Migration.Change {
    /// Makes the change, in the words of the transaction's dialect.
    func run(in transaction: any Transaction) throws {
        let dialect = transaction.dialect
        switch self {
        case .createTable(let table): try Self.run(SpelledTable(table: table, dialect: dialect).statements(), in: transaction)
        case .createIndex(let index): try transaction.run(SpelledIndex(index: index).statement)
        case .addColumn(let table, let column): try transaction.run(Self.adding(column, to: table, dialect))
        case .rebuild(let table, let copy): try Rebuilding(table: table, copy: copy).run(in: transaction)
        case .createSearch(let table): try Self.run(SearchShape(table: table, dialect: dialect).statements, in: transaction)
        }
    }

    private static func run(_ statements: [Statement], in transaction: any Transaction) throws {
        for statement in statements { try transaction.run(statement) }
    }

    /// What older rows hold stays as the column's default, because SQLite cannot take a default away again.
    private static func adding(_ column: Column, to table: String, _ dialect: Dialect) throws(SQLError) -> Statement {
        guard !column.isRequired || column.initial != nil else { throw .misuse(log: "what do older rows of \(table) hold in \(column.name)?") }
        return Statement(stringLiteral: "ALTER TABLE \(table) ADD COLUMN \(try SpelledColumn(column: column, table: table, dialect: dialect).words())")
    }
}
