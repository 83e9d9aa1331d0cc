/// An Ed25519 signature (RFC 8032): sixty-four bytes that only the holder of the key could make over the message.
public struct Signature: Hashable, Sendable {
    /// Sixty-four bytes.
    public let bytes: [UInt8]

    /// A signature that was written down; nothing when it is not sixty-four bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 64 else { return nil }
        self.bytes = bytes
    }
}

extension Signature: LosslessStringConvertible {
    /// Reads a hundred and twenty-eight small hexadecimal digits.
    public init?(_ text: String) {
        guard let bytes = Hexadecimal.bytes(text) else { return nil }
        self.init(bytes: bytes)
    }

    /// A hundred and twenty-eight small hexadecimal digits.
    public var description: String { Hexadecimal.text(bytes) }
}
