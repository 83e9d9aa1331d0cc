internal import Foundation
public import SQL
internal import SQLiteEngine

/// Where a fresh database lives, for tests that open it more than once.
public struct DatabasePlace: Sendable {
    private enum Home {
        case folder(URL)
    }

    private let home: Home

    /// Makes room for a database of an engine.
    public static func make(_ dialect: Dialect) async throws -> DatabasePlace {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("thucthi-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return DatabasePlace(home: .folder(folder))
    }

    /// Opens the database; every call gives another door to the same one.
    ///
    /// - Parameter patienceInSeconds: how long a write waits for others before it is tried again.
    public func open(patienceInSeconds: Double = 5) async throws -> any Database {
        switch home {
        case .folder(let folder):
            try SQLiteDatabase(path: folder.appendingPathComponent("test.sqlite").path, patienceInSeconds: patienceInSeconds)
        }
    }

    /// Clears the database away; all doors to it must be closed.
    public func remove() async {
        switch home {
        case .folder(let folder): try? FileManager.default.removeItem(at: folder)
        }
    }
}
