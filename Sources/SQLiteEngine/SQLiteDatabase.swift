internal import Dispatch
internal import GRDB
public import SQL
internal import Synchronization

/// A database in one SQLite file, with its journal beside it.
///
/// One writer at a time, readers beside it, each on a thread of its own. What is acknowledged has been synced to the disk.
public final class SQLiteDatabase: Sendable {
    private let pool: DatabasePool
    private let isClosed = Atomic(false)

    /// SQLite's words.
    public let dialect = Dialect.sqlite

    /// Opens the database in a file, and makes the file where there is none.
    ///
    /// - Parameters:
    ///   - path: the file; its folder must be there and writable.
    ///   - readers: how many readings may go on at the same time.
    ///   - patienceInSeconds: how long a write waits for another process that holds the file, before it is tried again.
    /// - Throws: `.unavailable` when the file cannot be opened or written, `.damaged` when it is no database.
    public init(path: String, readers: Int = 8, patienceInSeconds: Double = 5) throws(SQLError) {
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration(readers, patienceInSeconds))
            // GRDB sets NORMAL, which may lose the last commits with the power.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        } catch {
            throw EngineError(error).told(of: nil, isReading: false)
        }
    }

    private static func configuration(_ readers: Int, _ patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.maximumReaderCount = max(1, readers)
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.label = "SQLiteEngine"
        // So that REPLACE, too, wakes the triggers that keep the rows of append-only tables.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA recursive_triggers = ON") }
        return configuration
    }

    /// Does all of the body or nothing of it, after all writes that came before.
    public func write<Result: Sendable>(_ body: @Sendable @escaping (any Transaction) throws -> Result) async throws -> Result {
        try complainWhenClosed()
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncWriteWithoutTransaction { connection in
                continuation.resume(with: Swift.Result { try Attempts.run { Writing.attempt(body, on: connection) } })
            }
        }
    }

    /// Reads one state of the database, beside all other readings and writes.
    public func read<Result: Sendable>(_ body: @Sendable @escaping (any Transaction) throws -> Result) async throws -> Result {
        try complainWhenClosed()
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncRead { connection in
                continuation.resume(with: Swift.Result { try Reading.run(body, on: connection) })
            }
        }
    }

    /// Ends all connections, after what is under way; later writes and readings are refused as `.unavailable`.
    public func close() async {
        guard !isClosed.exchange(true, ordering: .sequentiallyConsistent) else { return }
        await withCheckedContinuation { continuation in
            // It waits for others, so it waits on a thread that nobody needs.
            DispatchQueue(label: "SQLiteEngine.close").async { [pool] in
                try? pool.close()
                continuation.resume()
            }
        }
    }

    private func complainWhenClosed() throws(SQLError) {
        if isClosed.load(ordering: .sequentiallyConsistent) { throw .unavailable(log: "the database was closed") }
    }
}
