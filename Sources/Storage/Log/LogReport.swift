/// What a check of a chain found.
public struct LogReport: Hashable, Sendable {
    /// How far the chain holds.
    public enum Outcome: Hashable, Sendable {
        /// To its end, which is this head. Whether the end is the true one, only an anchor or a head from elsewhere tells.
        case whole(LogHead)
        /// Not further than before this place.
        case broken(LogBreak)
    }

    /// How far the chain holds.
    public let outcome: Outcome
    /// Every anchor that was given, with what was found about it; those that were set aside come first.
    public let anchors: [JudgedAnchor]
    /// Where the clock stepped back, if it did.
    public let clock: ClockNote?

    /// The head of a chain that holds.
    public var head: LogHead? {
        guard case .whole(let head) = outcome else { return nil }
        return head
    }

    /// The first place where it does not hold.
    public var firstBreak: LogBreak? {
        guard case .broken(let found) = outcome else { return nil }
        return found
    }
}
