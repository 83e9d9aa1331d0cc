internal import SQL

/// A transaction on one session; it never leaves the connection's thread.
final class PostgresTransaction: Transaction {
    private let session: Session
    private let isReading: Bool
    private let firstFailure = FirstFailure()
    private var isCommitting = false

    let dialect = Dialect.postgres

    init(_ session: Session, isReading: Bool) {
        self.session = session
        self.isReading = isReading
    }

    /// What failed first; nothing goes on after it.
    var failure: SQLError? { firstFailure.error }

    /// Whether the body may be run again. Where the connection was lost over a commit nobody knows what became of it.
    var mayHeal: Bool {
        guard failure != nil else { return false }
        return failure == .busy || session.hasStalePlan || (session.isLost && !isCommitting)
    }

    /// A transaction that is over refuses whatever still comes.
    func end() { firstFailure.remember(.misuse(log: "the transaction is over")) }

    func begin(_ purpose: PostgresConnection.Purpose) throws(SQLError) {
        try guarding(nil) { () throws(PostgresFailure) in
            try session.forgetWhenFull()
            try session.turn(purpose.beginning)
        }
    }

    func commit() throws(SQLError) {
        isCommitting = true
        try guarding(nil) { () throws(PostgresFailure) in try session.turn("COMMIT") }
    }

    @discardableResult
    func run(_ statement: Statement) throws(SQLError) -> Int {
        let spelled = try spelled(statement)
        return try guarding(statement) { () throws(PostgresFailure) in try session.run(spelled).changedRows }
    }

    func run(all statements: [Statement]) throws(SQLError) {
        guard statements.count > 1 else {
            for statement in statements { try run(statement) }
            return
        }
        var spelled: [SpelledStatement] = []
        for statement in statements { spelled.append(try self.spelled(statement)) }
        try firstFailure.guarding { () throws(SQLError) in
            let failed = try Pipeline(session).run(spelled)
            if let failed { throw failed.failure.told(of: statements[failed.position], isReading: isReading) }
        }
    }

    /// The answer is whole before the visitor sees its first row, so the visitor may ask on.
    func visit(_ statement: Statement, _ visitor: (Row) throws -> Bool) throws {
        let spelled = try spelled(statement)
        let answer = try guarding(statement) { () throws(PostgresFailure) in try session.run(spelled) }
        let columns = AnswerColumns(answer)
        for position in 0..<answer.rowCount {
            let row = try firstFailure.guarding { () throws(SQLError) in try columns.row(position, of: answer) }
            guard try visiting({ try visitor(row) }) else { break }
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

    private func spelled(_ statement: Statement) throws(SQLError) -> SpelledStatement {
        try firstFailure.guarding { () throws(SQLError) in try SpelledStatement(statement) }
    }

    private func guarding<Result>(_ statement: Statement?, _ work: () throws(PostgresFailure) -> Result) throws(SQLError) -> Result {
        try firstFailure.guarding { () throws(SQLError) in
            do throws(PostgresFailure) {
                return try work()
            } catch {
                throw error.told(of: statement, isReading: isReading)
            }
        }
    }
}
