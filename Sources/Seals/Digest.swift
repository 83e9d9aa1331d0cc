import Crypto

/// A SHA-256 digest (FIPS 180-4): thirty-two bytes that tell whether other bytes are the same.
public struct Digest: Hashable, Sendable {
    /// Thirty-two bytes.
    public let bytes: [UInt8]

    /// The digest of some bytes.
    public init(of content: some Sequence<UInt8>) { self.init(SHA256.hash(data: Array(content))) }

    /// A digest that was written down; nothing when it is not thirty-two bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == SHA256.byteCount else { return nil }
        self.bytes = bytes
    }

    init(_ digest: SHA256.Digest) { bytes = Array(digest) }
}

extension Digest: LosslessStringConvertible {
    /// Reads sixty-four small hexadecimal digits.
    public init?(_ text: String) {
        guard let bytes = Hexadecimal.bytes(text) else { return nil }
        self.init(bytes: bytes)
    }

    /// Sixty-four small hexadecimal digits.
    public var description: String { Hexadecimal.text(bytes) }
}

extension Digest: Codable {
    /// Reads its digits.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let digest = Digest(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no digest of sixty-four small hexadecimal digits")
        }
        self = digest
    }

    /// Writes its digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
