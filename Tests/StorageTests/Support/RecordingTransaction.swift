import SQL
import Storage

/// Stands in for a database where only the log's own statements are asked: it writes down what is run, keeps the one head and
/// the inserted entries, and gives them back as rows.
final class RecordingTransaction: Transaction {
    let dialect = Dialect.sqlite
    private(set) var statements: [String] = []
    var head: [SQLValue]?
    var entries: [[SQLValue]] = []

    @discardableResult
    func run(_ statement: Statement) throws(SQLError) -> Int {
        let words = Self.words(statement)
        statements.append(words)
        if words.hasPrefix("INSERT INTO log_head") { head = Array(statement.values.dropFirst()) }
        if words.hasPrefix("INSERT INTO log_entry") { entries.append(statement.values) }
        if words.hasPrefix("UPDATE log_head SET number = ?") { return move(statement.values) }
        return head == nil ? 0 : 1
    }

    func run(all statements: [Statement]) throws(SQLError) { for statement in statements { try run(statement) } }

    func visit(_ statement: Statement, _ visitor: (Row) throws -> Bool) throws {
        let words = Self.words(statement)
        statements.append(words)
        let isHead = words.contains("FROM log_head")
        let columns = Row.Columns(isHead ? ["number", "digest", "at"] : LogTables.entry.columns.map(\.name))
        for values in isHead ? [head].compactMap(\.self) : entries where try !visitor(Row(columns, values)) { return }
    }

    private func move(_ values: [SQLValue]) -> Int {
        guard let head, values.suffix(2).elementsEqual(head.prefix(2)) else { return 0 }
        self.head = Array(values.prefix(3))
        return 1
    }

    private static func words(_ statement: Statement) -> String {
        statement.pieces.map { if case .words(let words) = $0 { words } else { "?" } }.joined()
    }
}
