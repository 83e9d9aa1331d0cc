import Crypto

/// The public half of an Ed25519 key (RFC 8032), with which everybody can tell a true signature from a false one.
public struct VerifyingKey: Sendable {
    private let key: Curve25519.Signing.PublicKey

    /// A key by its thirty-two bytes.
    public init(bytes: [UInt8]) throws(SealError) {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { throw .noKey }
        self.key = key
    }

    init(_ key: Curve25519.Signing.PublicKey) { self.key = key }

    /// Thirty-two bytes.
    public var bytes: [UInt8] { Array(key.rawRepresentation) }

    /// The name of the key.
    public var id: KeyID { KeyID(publicKey: bytes) }

    /// Whether the holder of the secret half signed exactly this message.
    public func accepts(_ signature: Signature, over message: some Sequence<UInt8>) -> Bool {
        key.isValidSignature(signature.bytes, for: Array(message))
    }
}

extension VerifyingKey: Hashable {
    /// Keys are the same when their bytes are.
    public static func == (left: VerifyingKey, right: VerifyingKey) -> Bool { left.bytes == right.bytes }

    /// Mixes its bytes in.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
