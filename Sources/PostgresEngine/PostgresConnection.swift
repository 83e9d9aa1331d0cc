internal import Dispatch
internal import SQL

/// One connection with a thread of its own, on which the bodies of its transactions run.
actor PostgresConnection {
    /// What a transaction is for.
    enum Purpose {
        case read
        case write

        var beginning: String {
            switch self {
            case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            case .write: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
            }
        }
    }

    private let executor = QueueExecutor()
    private let address: ServerAddress
    private var session: Session?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// A connection that is made when it is first needed.
    init(_ address: ServerAddress) { self.address = address }

    /// Runs a body in a transaction, again where that may heal.
    func carryOut<Result: Sendable>(_ purpose: Purpose, _ body: @Sendable (any Transaction) throws -> Result) throws -> Result {
        try Attempts.run(pausing: Self.giveWay) { attempt(purpose, body) }
    }

    /// Who lost a deadlock lets the other one go first: run again at once, it would take the same row and stand in its way again.
    private static func giveWay(after runs: Int) {
        _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(Int.random(in: (10 * runs)...(50 * runs))))
    }

    /// Hangs up.
    func end() { session = nil }

    private func attempt<Result>(_ purpose: Purpose, _ body: (any Transaction) throws -> Result) -> Attempts.Outcome<Result> {
        do {
            return run(purpose, body, on: try liveSession())
        } catch {
            return .failed(error)
        }
    }

    /// The session, made anew where it was lost.
    private func liveSession() throws(SQLError) -> Session {
        if let session, !session.isLost { return session }
        session = nil
        let made = try Session(address)
        session = made
        return made
    }

    private func run<Result>(_ purpose: Purpose, _ body: (any Transaction) throws -> Result, on session: Session) -> Attempts.Outcome<Result> {
        let transaction = PostgresTransaction(session, isReading: purpose == .read)
        defer { transaction.end() }
        do {
            try transaction.begin(purpose)
            let result = try body(transaction)
            if let failure = transaction.failure { throw failure }
            try transaction.commit()
            return .done(result)
        } catch {
            let mayHeal = transaction.mayHeal
            session.rollBack()
            return mayHeal ? .again(transaction.failure ?? .busy) : .failed(error)
        }
    }
}
