import Crypto

/// The secret half of an Ed25519 key (RFC 8032). It prints as its id, so that no log and no error message carries it away.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A new key, which is as secret as the randomness is unforeseeable.
    public init(from randomness: some Randomness) throws(SealError) { try self.init(bytes: randomness.bytes(32)) }

    /// A key by its seed of thirty-two bytes.
    public init(bytes: [UInt8]) throws(SealError) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { throw .noKey }
        self.key = key
    }

    /// The seed, thirty-two bytes: whoever has it can sign.
    public var bytes: [UInt8] { Array(key.rawRepresentation) }

    /// The half that may be shown to everybody.
    public var verifyingKey: VerifyingKey { VerifyingKey(key.publicKey) }

    /// The name of the key.
    public var id: KeyID { verifyingKey.id }

    /// Signs a message.
    public func signature(over message: some Sequence<UInt8>) throws(SealError) -> Signature {
        guard let made = try? key.signature(for: Array(message)), let signature = Signature(bytes: Array(made)) else { throw .notSigned }
        return signature
    }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
    /// Its name and nothing of its secret.
    public var description: String { "SigningKey \(id)" }

    /// Nothing: a dump of what holds the key does not tell it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
