internal import GRDB
internal import SQL

/// A run of a body that reads; GRDB holds a transaction around it, which sees one state.
enum Reading {
    static func run<Result>(_ body: (any Transaction) throws -> Result, on connection: Swift.Result<GRDB.Database, any Error>) throws -> Result {
        let transaction = SQLiteTransaction(try opened(connection), isReading: true)
        defer { transaction.end() }
        let result = try body(transaction)
        if let failure = transaction.failure { throw failure }
        return result
    }

    private static func opened(_ connection: Swift.Result<GRDB.Database, any Error>) throws(SQLError) -> GRDB.Database {
        do {
            return try connection.get()
        } catch {
            throw EngineError(error).told(of: nil, isReading: true)
        }
    }
}
