internal import PostgresEngine
internal import SQL

/// The databases of the private cluster. Making one takes the server half a second, emptying one almost nothing, so an
/// emptied one is handed out again.
actor ClusterDatabases {
    static let shared = ClusterDatabases()

    private var empty: [String] = []

    /// Where an empty database is, in libpq's words.
    func take() async throws -> String {
        if let address = empty.popLast() { return address }
        return try await PrivateCluster.running().makeDatabase()
    }

    /// Takes a used database back; one that cannot be emptied is left alone.
    func giveBack(_ address: String) async {
        do {
            let database = try await PostgresDatabase.open(address, writers: 1, readers: 1)
            try await database.write { transaction in
                _ = try transaction.rows(Self.hangingUp)
                try transaction.run("DROP SCHEMA public CASCADE")
                try transaction.run("CREATE SCHEMA public")
            }
            await database.close()
            empty.append(address)
        } catch {
            print("ClusterDatabases: a database could not be emptied: \(error)")
        }
    }

    /// Whoever is still in the database must leave it.
    private static let hangingUp: Statement = """
        SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
        """
}
