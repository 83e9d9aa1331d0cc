public import Documents
public import Organisation

/// A field that the machine read and a person may correct: the machine's value stays beside the person's.
public struct Corrected<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// What the machine read; nil where it found nothing, or where no machine read.
    public let read: Value?
    /// The words that the machine's value was taken from; of a list, those of all its entries.
    public let citation: Citation?
    /// The last word of a person, where one was said.
    public private(set) var correction: Correction<Value>?

    /// A field as the machine read it.
    public init(read: Value? = nil, citation: Citation? = nil) {
        self.read = read
        self.citation = citation
    }

    /// A field as a person entered it, with nothing read.
    public init(entered value: Value?, by person: PersonID, at instant: Instant) {
        self.init()
        correction = Correction(value: value, by: person, at: instant)
    }

    /// What counts: the person's value where there is a correction, else the machine's.
    public var value: Value? {
        if let correction { correction.value } else { read }
    }

    /// Whether a person has said what counts.
    public var isCorrected: Bool { correction != nil }

    /// The same field with a person's value; what the machine read stays.
    public func corrected(to value: Value?, by person: PersonID, at instant: Instant) -> Corrected {
        var field = self
        field.correction = Correction(value: value, by: person, at: instant)
        return field
    }

    private enum CodingKeys: String, CodingKey {
        case read, citation, correction
    }
}
