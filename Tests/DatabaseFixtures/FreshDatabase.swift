public import SQL

/// A database that nobody has used before and nobody will use again.
public enum FreshDatabase {
    /// Opens a fresh database of an engine, brings it to a schema, and clears it away when the body ends.
    ///
    /// Few are in use at the same time, so a test waits here, and takes no second one while it has one.
    /// - Parameters:
    ///   - dialect: which engine.
    ///   - steps: the schema; none leaves the database empty.
    ///   - body: what is done with it.
    /// - Throws: what the body throws; what the engine throws when it cannot be opened.
    public static func with<Result>(
        _ dialect: Dialect, _ steps: [Migration] = [], _ body: (any Database) async throws -> Result
    ) async throws -> Result {
        try await DatabasePlace.with(dialect) { place in
            let database = try await place.open()
            do {
                if !steps.isEmpty { try await Migrator(steps).migrate(database, at: 0) }
                let result = try await body(database)
                await database.close()
                return result
            } catch {
                await database.close()
                throw error
            }
        }
    }
}
