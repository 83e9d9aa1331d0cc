public import Organisation

/// What a person says instead of the machine, who it was and when.
public struct Correction<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// What counts now; nil where the person says that there is nothing.
    public let value: Value?
    /// The person who corrected.
    public let by: PersonID
    /// When it was corrected.
    public let at: Instant

    /// A value said by a person at an instant.
    public init(value: Value?, by: PersonID, at: Instant) {
        self.value = value
        self.by = by
        self.at = at
    }

    private enum CodingKeys: String, CodingKey {
        case value, by, at
    }
}
