import Foundation
import Organisation
import PostgresEngine
import SQL
import SQLiteEngine
import Secretariat
import Storage

/// The one place that knows which database stands behind an address.
enum DatabaseDoor {
    /// Opens the data of an address that were set up before, and brings their schema up to this program's.
    static func open(_ address: StoreAddress) async throws -> any Database {
        if case .folder(let path) = address, !FileManager.default.fileExists(atPath: file(in: path)) {
            throw Declined("no-store", "Chưa có kho dữ liệu ở \(path); hãy chạy thucthi init trước, hoặc xem lại đường dẫn.")
        }
        return try await openOrMake(address)
    }

    /// Opens the data of an address, made new where there are none.
    static func openOrMake(_ address: StoreAddress) async throws -> any Database {
        let database = try await openUnprepared(address)
        do {
            try await Migrator(StorageSchema.migrations).migrate(database, at: Instant.now)
            return database
        } catch {
            await database.close()
            throw error
        }
    }

    /// Opens the data of an address as they are, with whatever schema they have or none: for filling it from a copy.
    static func openUnprepared(_ address: StoreAddress) async throws -> any Database {
        switch address {
        case .folder(let path):
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            return try SQLiteDatabase(path: file(in: path))
        case .postgres(let url, _):
            return try await PostgresDatabase.open(url)
        }
    }

    private static func file(in folder: String) -> String { folder + "/thucthi.sqlite" }
}
