internal import GRDB
internal import SQL

/// A transaction on one of GRDB's connections; it never leaves that connection's thread.
final class SQLiteTransaction: Transaction {
    private let connection: GRDB.Database
    private let isReading: Bool
    private let firstFailure = FirstFailure()
    /// The words of the answers that are being visited: their statements cannot be used a second time meanwhile.
    private var visited: Set<String> = []

    let dialect = Dialect.sqlite

    init(_ connection: GRDB.Database, isReading: Bool) {
        self.connection = connection
        self.isReading = isReading
    }

    /// What failed first; nothing goes on after it.
    var failure: SQLError? { firstFailure.error }

    /// A transaction that is over refuses whatever still comes.
    func end() { firstFailure.remember(.misuse(log: "the transaction is over")) }

    /// Begins or commits.
    func turn(_ words: String) throws(SQLError) { try run(Statement(stringLiteral: words)) }

    @discardableResult
    func run(_ statement: AskedStatement) throws(SQLError) -> Int {
        try guarding(statement) {
            let before = connection.totalChangesCount
            try prepared(statement).execute()
            return connection.totalChangesCount == before ? 0 : connection.changesCount
        }
    }

    func run(all statements: [AskedStatement]) throws(SQLError) {
        for statement in statements { try run(statement) }
    }

    func visit(_ statement: AskedStatement, _ visitor: (AnsweredRow) throws -> Bool) throws {
        let words = SpelledStatement(statement).words
        let prepared = try guarding(statement) { try self.prepared(statement) }
        let isOutermost = visited.insert(words).inserted
        defer { if isOutermost { visited.remove(words) } }
        let cursor = try guarding(statement) { try GRDB.Row.fetchCursor(prepared) }
        var columns: AnswerColumns?
        while let row = try guarding(statement, { try cursor.next() }) {
            let known = columns ?? AnswerColumns(prepared)
            columns = known
            let value = try guarding(statement) { AnsweredRow(known.columns, try known.values(of: row)) }
            guard try visiting({ try visitor(value) }) else { break }
        }
    }

    /// An error of the database ends the transaction, wherever the visitor met it.
    private func visiting(_ visit: () throws -> Bool) throws -> Bool {
        do {
            return try visit()
        } catch let error as SQLError {
            firstFailure.remember(error)
            throw error
        }
    }

    private func prepared(_ statement: AskedStatement) throws -> GRDB.Statement {
        let spelled = try SpelledStatement(statement).checked()
        let mayBeKept = spelled.isWorthKeeping && !visited.contains(spelled.words)
        let prepared = mayBeKept ? try connection.cachedStatement(sql: spelled.words) : try connection.makeStatement(sql: spelled.words)
        prepared.setUncheckedArguments(StatementArguments(spelled.arguments))
        return prepared
    }

    private func guarding<Result>(_ statement: AskedStatement, _ work: () throws -> Result) throws(SQLError) -> Result {
        try firstFailure.guarding { () throws(SQLError) in
            do {
                return try work()
            } catch {
                throw EngineError(error).told(of: statement, isReading: isReading)
            }
        }
    }
}
