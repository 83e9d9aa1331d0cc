public import Organisation

/// The fact that a plan was published: from then on its tasks are given to bodies.
public struct Publication: Codable, Hashable, Sendable {
    /// When.
    public let at: Instant
    /// Who answers for it.
    public let by: PersonID

    /// A publication by a person at an instant.
    public init(at: Instant, by: PersonID) {
        self.at = at
        self.by = by
    }

    private enum CodingKeys: String, CodingKey {
        case at, by
    }
}
