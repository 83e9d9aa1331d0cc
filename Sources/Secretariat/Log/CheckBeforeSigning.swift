public import Seals
public import Storage

/// Checks the log for somebody who is about to sign its head: what is signed must hold, or the signature would make a forgery look true.
public struct CheckBeforeSigning: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.signHead

    private let check: CheckLog

    /// A check against the heads that were signed before.
    public init(anchors: [SignedHead], keys: [VerifyingKey], seen: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) {
        check = CheckLog(anchors: anchors, keys: keys, seen: seen)
    }

    /// What was found; the head to sign is in it.
    public func answer(at sitting: Sitting) throws -> LogReport { try check.answer(at: sitting) }
}
