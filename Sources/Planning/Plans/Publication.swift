public import Organisation

/// The fact that a plan was published: from that day on its tasks are given to bodies.
public struct Publication: Codable, Hashable, Sendable {
    /// When it was entered.
    public let at: Instant
    /// Who answers for it.
    public let by: PersonID
    /// The civil day on which it counts, which may be before that of its entry.
    public let on: Day

    /// A publication by a person at an instant; on the day of that instant, unless another is named.
    public init(at: Instant, by: PersonID, on: Day? = nil) {
        self.at = at
        self.by = by
        self.on = on ?? at.day
    }

    private enum CodingKeys: String, CodingKey {
        case at, by, on
    }
}
