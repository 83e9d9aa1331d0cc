public import Seals
public import Storage

/// Checks the log from its first entry to its last, against itself and against heads that were signed and kept elsewhere.
public struct CheckLog: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readLog

    /// Heads from elsewhere.
    public let anchors: [SignedHead]
    /// The keys that are believed.
    public let keys: [VerifyingKey]
    /// Is told how many entries were seen of how many.
    public let seen: @Sendable (Int, Int) -> Void

    /// A check against anchors.
    public init(anchors: [SignedHead] = [], keys: [VerifyingKey] = [], seen: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) {
        self.anchors = anchors
        self.keys = keys
        self.seen = seen
    }

    /// What was found.
    public func answer(at sitting: Sitting) throws -> LogReport {
        try sitting.permit(on: .authority)
        return try LogStore(sitting.transaction).check(
            of: sitting.occasion.authority, anchors: LogAnchors(anchors, of: sitting.occasion.authority, keys: keys), seen: seen)
    }
}
