internal import GRDB
internal import SQL

/// One run of a body that writes: it begins, does its work and is committed, or leaves nothing behind.
enum Writing {
    static func attempt<Result>(_ body: (any Transaction) throws -> Result, on connection: GRDB.Database) -> Attempts.Outcome<Result> {
        let transaction = SQLiteTransaction(connection, isReading: false)
        defer { transaction.end() }
        do {
            try transaction.turn("BEGIN IMMEDIATE")
            let result = try body(transaction)
            if let failure = transaction.failure { throw failure }
            try transaction.turn("COMMIT")
            return .done(result)
        } catch {
            rollBack(connection)
            return transaction.failure == .busy ? .again(.busy) : .failed(error)
        }
    }

    /// Some failures have rolled back already: a full disk, for one.
    private static func rollBack(_ connection: GRDB.Database) {
        if connection.isInsideTransaction { try? connection.execute(sql: "ROLLBACK") }
    }
}
