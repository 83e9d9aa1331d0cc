internal import Foundation
internal import PostgresEngine
public import SQL
internal import SQLiteEngine

/// Where a fresh database lives, for tests that open it more than once.
public struct DatabasePlace: Sendable {
    private enum Home {
        case folder(URL)
        case server(String)
    }

    private let home: Home

    /// Makes room for a database of an engine, and clears it away when the body ends; all doors to it should be closed then.
    ///
    /// Few are in use at the same time, so a test waits here, and takes no second one while it has one.
    public static func with<Result>(_ dialect: Dialect, _ body: (DatabasePlace) async throws -> Result) async throws -> Result {
        await Seats.databases.take()
        do {
            let result = try await using(try await made(dialect), body)
            await Seats.databases.giveBack()
            return result
        } catch {
            await Seats.databases.giveBack()
            throw error
        }
    }

    private static func using<Result>(_ place: DatabasePlace, _ body: (DatabasePlace) async throws -> Result) async throws -> Result {
        do {
            let result = try await body(place)
            await place.remove()
            return result
        } catch {
            await place.remove()
            throw error
        }
    }

    private static func made(_ dialect: Dialect) async throws -> DatabasePlace {
        switch dialect {
        case .sqlite: return DatabasePlace(home: .folder(try freshFolder()))
        case .postgres: return DatabasePlace(home: .server(try await ClusterDatabases.shared.take()))
        }
    }

    private static func freshFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// How a program outside the tests opens the same place: a folder, or an address of a server.
    public var address: String {
        switch home {
        case .folder(let folder): folder.path
        case .server(let address): address
        }
    }

    /// Opens the database; every call gives another door to the same one.
    ///
    /// - Parameter patienceInSeconds: how long a write waits for others before it is tried again.
    public func open(patienceInSeconds: Double = 5) async throws -> any Database {
        switch home {
        case .folder(let folder):
            try SQLiteDatabase(path: folder.appendingPathComponent("test.sqlite").path, patienceInSeconds: patienceInSeconds)
        case .server(let address): try await PostgresDatabase.open(address, patienceInSeconds: patienceInSeconds)
        }
    }

    private func remove() async {
        switch home {
        case .folder(let folder): try? FileManager.default.removeItem(at: folder)
        case .server(let address): await ClusterDatabases.shared.giveBack(address)
        }
    }
}
