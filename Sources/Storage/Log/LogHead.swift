public import Organisation
public import Seals

/// Where a chain stands: its last number and digest. Who knows an old head knows when anything up to it was rewritten.
public struct LogHead: Hashable, Sendable {
    /// Whose chain.
    public let authority: AuthorityID
    /// The number of its last entry; 0 when there is none yet.
    public let number: Int
    /// The digest of its last entry, or that of its beginning.
    public let digest: Digest
    /// When the last entry was made; the beginning of 1970 when there is none yet.
    public let at: Instant

    /// A head as it was read.
    public init(authority: AuthorityID, number: Int, digest: Digest, at: Instant) {
        self.authority = authority
        self.number = number
        self.digest = digest
        self.at = at
    }

    /// The head of a chain without entries: the digest of `thucthi-log v1 AUTHORITY`, so that no chain passes for another's.
    public static func beginning(of authority: AuthorityID) -> LogHead {
        LogHead(authority: authority, number: 0, digest: Digest(of: "thucthi-log v1 \(authority)".utf8), at: Instant(microseconds: 0))
    }
}
