import Organisation
public import Seals

/// A head that the holder of a key has signed, as one line that can be printed, mailed or kept elsewhere:
/// `thucthi-head v1 AUTHORITY NUMBER DIGEST TIME KEYID SIGNATURE`. The signature is over all that stands before its blank.
public struct SignedHead: Hashable, Sendable {
    /// What was signed.
    public let head: LogHead
    /// Who is said to have signed it.
    public let key: KeyID
    /// Whether it fits, only the verifying key tells.
    public let signature: Signature

    /// Signs a head.
    public init(_ head: LogHead, with key: SigningKey) throws(SealError) {
        self.init(head: head, key: key.id, signature: try key.signature(over: Self.message(head, key: key.id).utf8))
    }

    private init(head: LogHead, key: KeyID, signature: Signature) {
        self.head = head
        self.key = key
        self.signature = signature
    }

    /// Whether the holder of the key signed exactly this head.
    public func isSigned(by key: VerifyingKey) -> Bool {
        key.id == self.key && key.accepts(signature, over: Self.message(head, key: self.key).utf8)
    }

    private static func message(_ head: LogHead, key: KeyID) -> String {
        "thucthi-head v1 \(head.authority) \(head.number) \(head.digest) \(UTCText.text(of: head.at)) \(key)"
    }
}

extension SignedHead: LosslessStringConvertible {
    /// Reads exactly the line that is written below; nothing when it is otherwise written. Whether it is true is another question.
    public init?(_ line: String) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 8, let authority = AuthorityID(words[2]), let number = Int(words[3]), let digest = Digest(words[4]),
            let at = UTCText.instant(words[5]), let key = KeyID(words[6]), let signature = Signature(words[7])
        else { return nil }
        self.init(head: LogHead(authority: authority, number: number, digest: digest, at: at), key: key, signature: signature)
        guard number >= 0, description == line else { return nil }
    }

    /// The line.
    public var description: String { "\(Self.message(head, key: key)) \(signature)" }
}
