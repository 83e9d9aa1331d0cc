internal import SQL

/// A few connections, each for one at a time; who finds none waits in line.
actor ConnectionPool {
    private let count: Int
    private var idle: [PostgresConnection]
    private var waiting: [CheckedContinuation<PostgresConnection, Never>] = []
    private var closing: [CheckedContinuation<Void, Never>] = []
    private var isClosed = false

    init(_ address: ServerAddress, count: Int) {
        self.count = count
        idle = (0..<count).map { _ in PostgresConnection(address) }
    }

    /// Lends a connection for a piece of work.
    nonisolated func with<Result: Sendable>(_ work: @Sendable (PostgresConnection) async throws -> Result) async throws -> Result {
        let connection = try await take()
        do {
            let result = try await work(connection)
            await giveBack(connection)
            return result
        } catch {
            await giveBack(connection)
            throw error
        }
    }

    /// Lends no more, waits for all that are lent or waited for, and ends them.
    func close() async {
        isClosed = true
        if idle.count < count { await withCheckedContinuation { closing.append($0) } }
        for connection in idle { await connection.end() }
    }

    private func take() async throws(SQLError) -> PostgresConnection {
        guard !isClosed else { throw .unavailable(log: "the database was closed") }
        // The last one used is the warmest.
        if let connection = idle.popLast() { return connection }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func giveBack(_ connection: PostgresConnection) {
        guard waiting.isEmpty else { return waiting.removeFirst().resume(returning: connection) }
        idle.append(connection)
        guard isClosed, idle.count == count else { return }
        for closer in closing { closer.resume() }
        closing = []
    }
}
