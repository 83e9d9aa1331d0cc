public import Organisation
public import Storage

/// Who acts, when, and from where. All that is made once for an act is in it, since the act itself may be run again.
public struct Occasion: Sendable {
    /// The world in which it happens.
    public let authority: AuthorityID
    /// The person who acts.
    public let actor: PersonID
    /// The moment.
    public let at: Instant
    /// The day by which names and lateness are judged; the moment's own unless the person asks as of another. Rights are those of the moment.
    public let today: Day
    /// From where.
    public let origin: LogOrigin
    /// Given by the caller so that the same request twice is done once.
    public let key: String?
    /// From which the act's identifiers are made.
    let seed: UInt64

    /// An occasion; `seed` comes from real randomness.
    public init(authority: AuthorityID, actor: PersonID, at: Instant, today: Day? = nil, origin: LogOrigin, key: String? = nil, seed: UInt64) {
        self.authority = authority
        self.actor = actor
        self.at = at
        self.today = today ?? at.day
        self.origin = origin
        self.key = key
        self.seed = seed
    }
}
