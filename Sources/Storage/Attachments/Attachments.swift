public import Organisation
public import SQL
public import Seals

/// The rows that name kept files. A row is written only after its file is on disk.
public struct Attachments {
    private let transaction: any Transaction

    /// The rows, within a transaction.
    public init(_ transaction: any Transaction) { self.transaction = transaction }

    /// The file of a digest in an authority, or nothing.
    public func find(_ digest: Digest, of authority: AuthorityID) throws -> Attachment? {
        try transaction.row(
            "SELECT digest, name, media_type, byte_count, at FROM attachment WHERE authority = \(authority) AND digest = \(digest)"
        ).map { try Attachment($0) }
    }

    /// Names a file that has no row yet.
    public func add(_ file: Attachment, to authority: AuthorityID) throws {
        try transaction.run(
            """
            INSERT INTO attachment (authority, digest, name, media_type, byte_count, at)
            VALUES (\(authority), \(file.digest), \(file.name), \(file.mediaType), \(file.byteCount), \(file.at))
            """)
    }

    /// The digests that any authority names: the folder of files is one for all of them.
    public func allDigests() throws -> [Digest] {
        try transaction.rows("SELECT DISTINCT digest FROM attachment ORDER BY digest").map { try $0.digest("digest") }
    }

    /// When the newest row of any authority was written; nothing where there is none.
    public func newest() throws -> Instant? {
        try transaction.row("SELECT max(at) AS newest FROM attachment").flatMap { try $0.optionalInstant("newest") }
    }
}

extension Attachment {
    /// A file as its row tells it.
    init(_ row: Row) throws {
        self.init(
            digest: try row.digest("digest"), name: try row.text("name"), mediaType: try row.text("media_type"), byteCount: try row.int("byte_count"),
            at: try row.instant("at"))
    }
}
