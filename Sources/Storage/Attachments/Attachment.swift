public import Organisation
public import Seals

/// What is known of a kept file besides its bytes.
public struct Attachment: Codable, Hashable, Sendable {
    /// The digest of its bytes, by which it is found.
    public let digest: Digest
    /// As its owner called it.
    public let name: String
    /// What sort of file it is: `application/pdf`.
    public let mediaType: String
    /// How many bytes it has.
    public let byteCount: Int
    /// When it came.
    public let at: Instant

    /// A file by its digest.
    public init(digest: Digest, name: String, mediaType: String, byteCount: Int, at: Instant) {
        self.digest = digest
        self.name = name
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.at = at
    }
}
