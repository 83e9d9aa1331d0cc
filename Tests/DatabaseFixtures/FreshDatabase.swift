public import SQL

/// A database that nobody has used before and nobody will use again.
public enum FreshDatabase {
    /// Opens a fresh database of an engine, brings it to a schema, and clears it away when the body ends.
    ///
    /// - Parameters:
    ///   - dialect: which engine.
    ///   - steps: the schema; none leaves the database empty.
    ///   - body: what is done with it.
    /// - Throws: what the body throws; what the engine throws when it cannot be opened.
    public static func with<Result>(
        _ dialect: Dialect, _ steps: [Migration] = [], _ body: (any Database) async throws -> Result
    ) async throws -> Result {
        let place = try await DatabasePlace.make(dialect)
        do {
            let result = try await using(try await place.open(), steps, body)
            await place.remove()
            return result
        } catch {
            await place.remove()
            throw error
        }
    }

    private static func using<Result>(
        _ database: any Database, _ steps: [Migration], _ body: (any Database) async throws -> Result
    ) async throws -> Result {
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
