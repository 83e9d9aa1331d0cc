import Crypto

/// A digest that is taken piece by piece, so that a file need not stand in memory: attachments, backups.
public struct DigestStream: Sendable {
    private var hash = SHA256()

    /// Nothing was taken yet.
    public init() {}

    /// Takes the next bytes; how the content is cut into pieces does not matter.
    public mutating func take(_ bytes: [UInt8]) { hash.update(data: bytes) }

    /// Takes the next bytes where they lie.
    public mutating func take(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

    /// The digest of all that was taken so far; more may follow.
    public var digest: Digest { Digest(hash.finalize()) }
}
