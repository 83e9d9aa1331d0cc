/// A signed head and what a check found about it.
public struct JudgedAnchor: Hashable, Sendable {
    /// What may be found.
    public enum Judgement: Hashable, Sendable {
        /// The chain had this very head.
        case agrees
        /// The chain has another digest at this number: it was rewritten.
        case differs
        /// The chain ends before this number: its end was cut off.
        case pastEnd
        /// The key is known and the signature is not its own: the anchor itself was changed or made up. It says nothing about the chain.
        case falselySigned
        /// No key with this id is known: whoever has the key must say. It says nothing about the chain.
        case unknownKey
        /// It belongs to another authority's chain.
        case otherAuthority
        /// The check broke off before this number, or began after it.
        case notReached
    }

    /// The anchor.
    public let anchor: SignedHead
    /// What was found about it.
    public let judgement: Judgement
}
