import Foundation
import SQL
import Secretariat
import Storage

/// A place where no data are yet. What fills it is there whole or not at all.
enum EmptyPlace {
    /// Fills the place of an address; refused where something is there already, and left as it was when the work fails.
    static func fill<Result>(_ address: StoreAddress, _ work: (any Database, AttachmentStore) async throws -> Result) async throws -> Result {
        switch address {
        case .folder(let path): try await fill(folder: path, work)
        case .postgres(_, let files): try await fill(address, files: files, work)
        }
    }

    /// A folder is filled under another name beside its place and renamed at the end; renaming takes the place of an empty folder only.
    private static func fill<Result>(folder path: String, _ work: (any Database, AttachmentStore) async throws -> Result) async throws -> Result {
        try refuse(path)
        let place = URL(fileURLWithPath: path).standardizedFileURL.path
        let draft = StoreAddress.folder("\(place).draft-\(UInt64.random(in: 0...UInt64.max))")
        do {
            let result = try await using(draft, work)
            try SettledFolder.settle(draft.folder, as: place)
            return result
        } catch {
            try? FileManager.default.removeItem(atPath: draft.folder)
            throw error
        }
    }

    /// Rows of a server come in one transaction; files that came before it go again when it fails.
    private static func fill<Result>(
        _ address: StoreAddress, files: String, _ work: (any Database, AttachmentStore) async throws -> Result
    ) async throws -> Result {
        try refuse(files)
        do {
            return try await using(address, work)
        } catch {
            if (try? refuse(files)) == nil { try? FileManager.default.removeItem(atPath: files) }
            throw error
        }
    }

    private static func using<Result>(_ address: StoreAddress, _ work: (any Database, AttachmentStore) async throws -> Result) async throws -> Result {
        let database = try await DatabaseDoor.openUnprepared(address)
        do {
            let result = try await work(database, AttachmentStore(folder: address.files))
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }

    private static func refuse(_ folder: String) throws {
        let content = FileManager.default.fileExists(atPath: folder) ? try? FileManager.default.contentsOfDirectory(atPath: folder) : []
        guard content?.isEmpty == true else { throw CopyFault.notEmpty(place: folder) }
    }
}

extension StoreAddress {
    fileprivate var folder: String {
        switch self {
        case .folder(let path), .postgres(_, let path): path
        }
    }
}
