public import SQL

/// A transaction that remembers whether anything was changed through it, so that no change goes without its entry in the log.
public final class WatchedTransaction: Transaction {
    private let inner: any Transaction
    /// How many rows were added, changed or deleted so far.
    public private(set) var changes = 0

    /// Watches a transaction; the log itself is written past the watch.
    public init(_ inner: any Transaction) { self.inner = inner }

    /// The engine's way of speaking.
    public var dialect: Dialect { inner.dialect }

    /// Runs a statement and counts the rows that it changed.
    @discardableResult
    public func run(_ statement: Statement) throws(SQLError) -> Int {
        let count = try inner.run(statement)
        changes += count
        return count
    }

    /// Runs statements, each counted as one change.
    public func run(all statements: [Statement]) throws(SQLError) {
        try inner.run(all: statements)
        changes += statements.count
    }

    /// The rows of an answer.
    public func visit(_ statement: Statement, _ visitor: (Row) throws -> Bool) throws { try inner.visit(statement, visitor) }
}
