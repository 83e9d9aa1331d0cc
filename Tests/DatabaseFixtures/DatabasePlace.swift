internal import Foundation
internal import PostgresEngine
public import SQL
internal import SQLiteEngine

/// Where a fresh database lives, for tests that open it more than once.
public struct DatabasePlace: Sendable {
    private enum Home {
        case folder(URL)
        case server(PrivateCluster, database: String)
    }

    private let home: Home

    /// Makes room for a database of an engine.
    public static func make(_ dialect: Dialect) async throws -> DatabasePlace {
        switch dialect {
        case .sqlite: return DatabasePlace(home: .folder(try freshFolder()))
        case .postgres:
            let cluster = try await PrivateCluster.running()
            return DatabasePlace(home: .server(cluster, database: try await cluster.makeDatabase()))
        }
    }

    private static func freshFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// Opens the database; every call gives another door to the same one.
    ///
    /// - Parameter patienceInSeconds: how long a write waits for others before it is tried again.
    public func open(patienceInSeconds: Double = 5) async throws -> any Database {
        switch home {
        case .folder(let folder):
            try SQLiteDatabase(path: folder.appendingPathComponent("test.sqlite").path, patienceInSeconds: patienceInSeconds)
        case .server(let cluster, let database):
            try await PostgresDatabase.open(cluster.address(of: database), patienceInSeconds: patienceInSeconds)
        }
    }

    /// Clears the database away; all doors to it should be closed.
    public func remove() async {
        switch home {
        case .folder(let folder): try? FileManager.default.removeItem(at: folder)
        case .server(let cluster, let database): try? await cluster.drop(database)
        }
    }
}
