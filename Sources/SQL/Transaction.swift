/// What can be done between the beginning and the end of a transaction: all of it stays, or none.
///
/// It lives on the connection's own thread and never leaves the closure that was given it.
public protocol Transaction {
    /// The engine's way of speaking, for the few places where one SQL is not enough.
    var dialect: Dialect { get }

    /// Runs a statement that gives no rows; tells how many rows it changed.
    @discardableResult
    func run(_ statement: Statement) throws(SQLError) -> Int

    /// Runs statements that give no rows, one after the other; the engine may send them together.
    func run(all statements: [Statement]) throws(SQLError)

    /// The rows of an answer, one by one, until the visitor says that it has seen enough by answering false.
    func visit(_ statement: Statement, _ visitor: (Row) throws -> Bool) throws
}

extension Transaction {
    /// All rows of an answer.
    public func rows(_ statement: Statement) throws -> [Row] {
        var rows: [Row] = []
        try visit(statement) { row in
            rows.append(row)
            return true
        }
        return rows
    }

    /// The first row of an answer.
    public func row(_ statement: Statement) throws -> Row? {
        var first: Row?
        try visit(statement) { row in
            first = row
            return false
        }
        return first
    }
}
