public import Organisation
public import SQL
import Seals

/// Copies all that a store holds into one file, as it was at one moment, while the work goes on.
public struct CopyWriting: Sendable {
    private let database: any Database
    private let files: AttachmentStore
    private let seen: @Sendable (Int, Int) -> Void

    /// A copy of a database and its files; `seen` is told how much of how much is done.
    public init(of database: any Database, files: AttachmentStore, seen: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) {
        self.database = database
        self.files = files
        self.seen = seen
    }

    /// Writes the copy; the file is not there before all of it is. A kept file that is gone or altered ends it.
    public func write(to path: String, at moment: Instant) async throws -> CopyManifest {
        try await database.read { transaction in
            let draft = try DraftFile(for: path)
            let manifest = try CopyPages(transaction, files, TarWriter(draft), seen).write(at: moment)
            try draft.finish(replacing: false)
            return manifest
        }
    }
}
