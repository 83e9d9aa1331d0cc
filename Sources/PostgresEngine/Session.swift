internal import CLibpq
internal import SQL

/// A talk with the server, from greeting to hanging up, and the statements that it has prepared for us.
final class Session {
    /// libpq's connection; it hangs up with the session.
    let connection: OpaquePointer
    private var prepared: [PreparedKey: String] = [:]
    private var prepareCount = 0
    /// Whether a prepared statement no longer fits a schema that was changed meanwhile.
    private(set) var hasStalePlan = false

    /// How many statements are kept before all are forgotten.
    private static let mostPrepared = 1_024
    private static let leastVersion: Int32 = 150_000

    /// Calls the server.
    init(_ address: ServerAddress) throws(SQLError) {
        guard let connection = Self.connect(address.words) else { throw .unavailable(log: "no memory for a connection") }
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else { throw .unavailable(log: errorMessage) }
        guard PQserverVersion(connection) >= Self.leastVersion else { throw .unavailable(log: "PostgreSQL 15 is needed, not \(PQserverVersion(connection))") }
        guard serverEncoding == "UTF8" else { throw .unavailable(log: "the database keeps \(serverEncoding), not UTF8") }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        do throws(PostgresFailure) { try turn(address.greeting) } catch { throw .unavailable(log: error.message) }
    }

    deinit { PQfinish(connection) }

    /// Whether the server is gone; a session that is lost stays lost.
    var isLost: Bool { PQstatus(connection) != CONNECTION_OK }

    /// What libpq says of the connection itself.
    var errorMessage: String { PQerrorMessage(connection).map { String(cString: $0) } ?? "" }

    private var serverEncoding: String { PQparameterStatus(connection, "server_encoding").map { String(cString: $0) } ?? "" }

    /// What the address says comes last and counts more.
    private static func connect(_ words: String) -> OpaquePointer? {
        words.withCString { words in
            "10".withCString { timeout in
                "thucthi".withCString { name in
                    "connect_timeout".withCString { timeoutKey in
                        "fallback_application_name".withCString { nameKey in
                            "dbname".withCString { wordsKey in
                                PQconnectdbParams([timeoutKey, nameKey, wordsKey, nil], [timeout, name, words, nil], 1)
                            }
                        }
                    }
                }
            }
        }
    }

    /// Words without values: the beginning and the end of a transaction.
    func turn(_ words: String) throws(PostgresFailure) { _ = try good(PQexec(connection, words)) }

    /// Ends what is open, good or bad; a lost session has nothing open.
    func rollBack() {
        guard !isLost, PQtransactionStatus(connection) != PQTRANS_IDLE else { return }
        PQclear(PQexec(connection, "ROLLBACK"))
    }

    /// Runs a statement, prepared where it will come again.
    func run(_ statement: SpelledStatement) throws(PostgresFailure) -> Answer {
        let name = try name(of: statement)
        let result = statement.values.with { places, lengths, forms in
            guard let name else { return PQexecParams(connection, statement.words, statement.values.count, statement.types, places, lengths, forms, 1) }
            return PQexecPrepared(connection, name, statement.values.count, places, lengths, forms, 1)
        }
        return try good(result)
    }

    private func name(of statement: SpelledStatement) throws(PostgresFailure) -> String? {
        guard let key = statement.key else { return nil }
        if let name = prepared[key] { return name }
        let name = newName()
        _ = try good(PQprepare(connection, name, statement.words, statement.values.count, statement.types))
        remember(key, as: name)
        return name
    }

    /// The name under which a statement was prepared.
    func knownName(of key: PreparedKey) -> String? { prepared[key] }

    /// A name that no statement of this session has had.
    func newName() -> String {
        prepareCount += 1
        return "s\(prepareCount)"
    }

    /// Keeps in mind that the server has prepared a statement.
    func remember(_ key: PreparedKey, as name: String) { prepared[key] = name }

    /// Between transactions: drops all prepared statements when there are too many, or when some fit the schema no more.
    func forgetWhenFull() throws(PostgresFailure) {
        guard hasStalePlan || prepared.count > Self.mostPrepared else { return }
        try turn("DEALLOCATE ALL")
        prepared = [:]
        hasStalePlan = false
    }

    private func good(_ result: OpaquePointer?) throws(PostgresFailure) -> Answer {
        guard let result else { throw PostgresFailure(lost: errorMessage) }
        let answer = Answer(result)
        guard !answer.isGood else { return answer }
        throw failure(of: answer)
    }

    /// What an answer says that is not good.
    func failure(of answer: Answer) -> PostgresFailure {
        let failure = PostgresFailure(answer)
        if failure.isStalePlan { hasStalePlan = true }
        return failure
    }
}
