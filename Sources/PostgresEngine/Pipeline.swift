internal import CLibpq
internal import SQL

/// Sends statements one behind the other and reads the answers afterwards, instead of waiting for each.
struct Pipeline {
    /// The first statement that failed; the server has carried out none of those behind it.
    struct Failed {
        let position: Int
        let failure: PostgresFailure
    }

    /// A message that was sent and whose answer is still to come.
    private struct Sent {
        let position: Int
        let prepares: (key: PreparedKey, name: String)?
    }

    private let session: Session
    /// How many statements are on the way before their answers are read.
    private static let length = 256

    init(_ session: Session) { self.session = session }

    /// Runs all statements, or tells the first that failed.
    func run(_ statements: [SpelledStatement]) throws(SQLError) -> Failed? {
        guard PQenterPipelineMode(session.connection) == 1 else { throw .unavailable(log: session.errorMessage) }
        defer { _ = PQexitPipelineMode(session.connection) }
        for start in stride(from: 0, to: statements.count, by: Self.length) {
            let range = start..<min(start + Self.length, statements.count)
            guard let sent = send(statements, range) else { return lost(at: start) }
            if let failed = receive(sent) { return failed }
        }
        return nil
    }

    private func send(_ statements: [SpelledStatement], _ range: Range<Int>) -> [Sent]? {
        var sent: [Sent] = []
        var names: [PreparedKey: String] = [:]
        for position in range {
            let statement = statements[position]
            var name = statement.key.flatMap { session.knownName(of: $0) ?? names[$0] }
            if name == nil {
                let made = statement.key == nil ? "" : session.newName()
                guard prepare(statement, as: made) else { return nil }
                sent.append(Sent(position: position, prepares: statement.key.map { ($0, made) }))
                if let key = statement.key { names[key] = made }
                name = made
            }
            guard execute(statement, name ?? "") else { return nil }
            sent.append(Sent(position: position, prepares: nil))
        }
        return PQpipelineSync(session.connection) == 1 ? sent : nil
    }

    private func prepare(_ statement: SpelledStatement, as name: String) -> Bool {
        PQsendPrepare(session.connection, name, statement.words, statement.values.count, statement.types) == 1
    }

    private func execute(_ statement: SpelledStatement, _ name: String) -> Bool {
        statement.values.with { places, lengths, forms in
            PQsendQueryPrepared(session.connection, name, statement.values.count, places, lengths, forms, 1) == 1
        }
    }

    /// Reads all answers up to the mark, so that the connection is at rest again.
    private func receive(_ sent: [Sent]) -> Failed? {
        var first: Failed?
        for message in sent {
            guard let answer = nextAnswer() else { return first ?? lost(at: message.position) }
            PQclear(PQgetResult(session.connection))
            if answer.isGood {
                if let made = message.prepares { session.remember(made.key, as: made.name) }
            } else if first == nil {
                first = Failed(position: message.position, failure: session.failure(of: answer))
            }
        }
        _ = nextAnswer()
        return first
    }

    private func nextAnswer() -> Answer? { PQgetResult(session.connection).map(Answer.init) }

    private func lost(at position: Int) -> Failed { Failed(position: position, failure: PostgresFailure(lost: session.errorMessage)) }
}
