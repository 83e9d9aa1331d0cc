/// Names a key briefly: the first sixteen hexadecimal digits of the digest of its public part.
///
/// It tells keys apart where they are listed; what proves anything is the signature.
public struct KeyID: Hashable, Sendable {
    /// Sixteen small hexadecimal digits.
    public let description: String

    init(publicKey: [UInt8]) { description = String(Digest(of: publicKey).description.prefix(16)) }
}

extension KeyID: LosslessStringConvertible {
    /// Reads sixteen small hexadecimal digits; nothing when it is otherwise written.
    public init?(_ text: String) {
        guard let bytes = Hexadecimal.bytes(text), bytes.count == 8 else { return nil }
        description = text
    }
}
