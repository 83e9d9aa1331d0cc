public import Organisation

/// Something that happened to a body's own plan: it came, went back with words, or was accepted.
public struct FilingFact: Codable, Hashable, Sendable {
    /// What happened.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case filed, returned, accepted
    }

    /// What happened.
    public let kind: Kind
    /// The civil day on which it counts.
    public let on: Day
    /// When it was entered.
    public let at: Instant
    /// Who entered it.
    public let by: PersonID
    /// The number of the filed document, or why it went back.
    public let words: String?

    /// A fact of a day.
    public init(_ kind: Kind, on: Day, at: Instant, by: PersonID, words: String? = nil) {
        self.kind = kind
        self.on = on
        self.at = at
        self.by = by
        self.words = words
    }

    private enum CodingKeys: String, CodingKey {
        case kind, on, at, by, words
    }
}
