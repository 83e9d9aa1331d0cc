public import Organisation

/// A confirmed link as it is kept: who confirmed it, when, and what spoke for it.
public struct Carrying: Codable, Hashable, Sendable {
    /// The link.
    public let link: Carries
    /// Who confirmed it.
    public let by: PersonID
    /// When.
    public let at: Instant
    /// What a proposal said for it, or what the person did; nil where nothing was said.
    public let words: String?
    /// How much spoke for it, 0…1; nil where nobody proposed it.
    public let score: Double?

    /// A link that a person confirms.
    public init(_ link: Carries, by: PersonID, at: Instant, words: String? = nil, score: Double? = nil) {
        self.link = link
        self.by = by
        self.at = at
        self.words = words
        self.score = score
    }

    private enum CodingKeys: String, CodingKey {
        case link, by, at, words, score
    }
}
