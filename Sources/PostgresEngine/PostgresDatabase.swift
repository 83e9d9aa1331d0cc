public import SQL

/// A database on a PostgreSQL server, from version 15, in UTF-8.
///
/// Writes and readings have connections of their own, so that readers never wait behind writers. A connection that was lost
/// is made anew when the next transaction begins.
public final class PostgresDatabase: Database {
    private let writers: ConnectionPool
    private let readers: ConnectionPool

    /// PostgreSQL's words.
    public let dialect = Dialect.postgres

    private init(_ address: ServerAddress, writers: Int, readers: Int) {
        self.writers = ConnectionPool(address, count: max(1, writers))
        self.readers = ConnectionPool(address, count: max(1, readers))
    }

    /// Opens a database that a server has, and asks it once whether it is there.
    ///
    /// - Parameters:
    ///   - address: as libpq takes it: `host=/run/postgresql dbname=thucthi` or `postgresql://…`. It is never logged.
    ///   - writers: how many writes may go on at the same time; those of one authority follow one another anyway.
    ///   - readers: how many readings may go on at the same time.
    ///   - patienceInSeconds: how long a statement waits for a lock, before the write is tried again.
    /// - Throws: `.unavailable` when the server is away, refuses us, is too old or does not keep UTF-8.
    public static func open(_ address: String, writers: Int = 4, readers: Int = 8, patienceInSeconds: Double = 5) async throws -> PostgresDatabase {
        let database = PostgresDatabase(ServerAddress(words: address, patienceInSeconds: patienceInSeconds), writers: writers, readers: readers)
        do {
            try await database.read { _ = try $0.row("SELECT 1") }
            return database
        } catch {
            await database.close()
            throw error
        }
    }

    /// Does all of the body or nothing of it, at READ COMMITTED.
    public func write<Result: Sendable>(_ body: @Sendable @escaping (any Transaction) throws -> Result) async throws -> Result {
        try await writers.with { try await $0.carryOut(.write, body) }
    }

    /// Reads one state of the database, at REPEATABLE READ.
    public func read<Result: Sendable>(_ body: @Sendable @escaping (any Transaction) throws -> Result) async throws -> Result {
        try await readers.with { try await $0.carryOut(.read, body) }
    }

    /// Ends all connections, after what is under way; later writes and readings are refused as `.unavailable`.
    public func close() async {
        await writers.close()
        await readers.close()
    }
}
