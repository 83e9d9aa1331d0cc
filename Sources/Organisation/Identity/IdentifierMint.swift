/// Makes identifiers for things that come into the world together: a list that is read, a set to start with.
///
/// The clock and the randomness are given from outside, so that values stay values and tests can tell what will come.
public struct IdentifierMint {
    private let instant: Instant
    private let random: () -> UInt128

    /// Makes identifiers at an instant; `random` is asked once for each.
    public init(at instant: Instant, random: @escaping () -> UInt128) {
        self.instant = instant
        self.random = random
    }

    /// A new identifier.
    public func next<Thing>() -> Identifier<Thing> { Identifier(at: instant, random: random()) }
}
