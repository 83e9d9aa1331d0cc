/// Makes a table anew under its name and keeps what `copy` takes from the old rows, whoever points at it.
///
/// The rows wait in a table beside it while the old table goes and the new one comes. In SQLite the links of other tables
/// go by name and are looked at again when the step ends; in PostgreSQL they are taken off and put back.
struct Rebuilding {
    let table: Table
    let copy: [String: String]

    private var kept: String { "kept_\(table.name)" }
    private var taken: [Column] { table.columns.filter { copy[$0.name] != nil } }

    /// Runs the rebuilding inside a step of the schema.
    func run(in transaction: any Transaction) throws {
        try complainOfStrangers()
        let links = transaction.dialect == .postgres ? try linksToTable(in: transaction) : []
        switch transaction.dialect {
        case .sqlite: try transaction.run("PRAGMA defer_foreign_keys = ON")
        case .postgres: try transaction.run(all: links.map { Statement(stringLiteral: "ALTER TABLE \($0.table) DROP CONSTRAINT \($0.name)") })
        }
        try replace(in: transaction)
        try transaction.run(all: links.map { Statement(stringLiteral: "ALTER TABLE \($0.table) ADD CONSTRAINT \($0.name) \($0.words)") })
    }

    private func complainOfStrangers() throws(SQLError) {
        let strangers = Set(copy.keys).subtracting(table.columns.map(\.name))
        guard strangers.isEmpty else { throw .misuse(log: "\(table.name) has no column \(strangers.sorted().joined(separator: ", "))") }
    }

    private func replace(in transaction: any Transaction) throws {
        let names = taken.map(\.name).joined(separator: ", ")
        let values = taken.map { "\(expression($0, transaction.dialect)) AS \($0.name)" }.joined(separator: ", ")
        try transaction.run(Statement(stringLiteral: "CREATE TABLE \(kept) AS SELECT \(values) FROM \(table.name)"))
        try transaction.run(Statement(stringLiteral: "DROP TABLE \(table.name)"))
        for statement in try SpelledTable(table: table, dialect: transaction.dialect).statements() { try transaction.run(statement) }
        try transaction.run(Statement(stringLiteral: "INSERT INTO \(table.name) (\(names)) SELECT \(names) FROM \(kept)"))
        try transaction.run(Statement(stringLiteral: "DROP TABLE \(kept)"))
    }

    /// PostgreSQL takes the type of an expression from itself and not from the column that it will fill.
    private func expression(_ column: Column, _ dialect: Dialect) -> String {
        let words = copy[column.name] ?? "NULL"
        guard dialect == .postgres else { return words }
        let type = SpelledColumn(column: column, table: table.name, dialect: dialect).type
        return "CAST((\(words)) AS \(type.split(separator: " ").first ?? "text"))"
    }

    private struct FoundLink {
        let table: String
        let name: String
        let words: String
    }

    private func linksToTable(in transaction: any Transaction) throws -> [FoundLink] {
        let rows = try transaction.rows(
            """
            SELECT child.relname::text AS child, link.conname::text AS name, pg_get_constraintdef(link.oid) AS words
            FROM pg_constraint link JOIN pg_class child ON child.oid = link.conrelid JOIN pg_class parent ON parent.oid = link.confrelid
            WHERE link.contype = 'f' AND link.conrelid <> link.confrelid AND pg_table_is_visible(parent.oid) AND parent.relname = \(table.name)
            """)
        return try rows.map { FoundLink(table: try $0.text("child"), name: try $0.text("name"), words: try $0.text("words")) }
    }
}
