public import Organisation

/// What holds from a day on, and how we know it.
public struct DatedRule: Codable, Hashable, Sendable {
    /// What it settles.
    public let key: RuleKey
    /// The first day on which it holds, until a later rule of the same key.
    public let from: Day
    /// What it says.
    public let value: RuleValue
    /// The text, the decision or the practice that it comes from.
    public let source: String
    /// How well it is known.
    public let mark: SourceMark

    /// A rule that holds from a day on.
    public init(key: RuleKey, from: Day, value: RuleValue, source: String, mark: SourceMark) {
        self.key = key
        self.from = from
        self.value = value
        self.source = source
        self.mark = mark
    }

    private enum CodingKeys: String, CodingKey {
        case key, from, value, source, mark
    }
}
