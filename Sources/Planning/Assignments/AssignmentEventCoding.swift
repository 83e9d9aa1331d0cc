import Organisation

extension AssignmentEvent: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, on, at, by, words, to, product
        case dueFrom, dueTo
    }

    /// Reads `{"kind": "done", "product": …, "on": "2026-12-14", "at": …, "by": …, "words": …}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try Self.kind(in: container), on: try container.decode(Day.self, forKey: .on), at: try container.decode(Instant.self, forKey: .at),
            by: try container.decode(PersonID.self, forKey: .by), words: try container.decodeIfPresent(String.self, forKey: .words))
    }

    private static func kind(in container: KeyedDecodingContainer<CodingKeys>) throws -> Kind {
        switch try container.decode(AssignmentStep.self, forKey: .kind) {
        case .proposed: .proposed
        case .confirmed: .confirmed
        case .accepted: .accepted
        case .askedBack: .askedBack
        case .answered: .answered
        case .refused: .refused
        case .delegated: .delegated(to: try container.decode(AssignmentID.self, forKey: .to))
        case .dueMoved: .dueMoved(from: try container.decode(Due.self, forKey: .dueFrom), to: try container.decode(Due.self, forKey: .dueTo))
        case .done: .done(product: try container.decodeIfPresent(String.self, forKey: .product))
        case .reopened: .reopened
        case .withdrawn: .withdrawn
        case .passedOn: .passedOn(to: try container.decode(AssignmentID.self, forKey: .to))
        }
    }

    /// Writes the word of its kind, what goes with it, the day, the instant, the person and the words.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind.step, forKey: .kind)
        switch kind {
        case .delegated(let other), .passedOn(let other): try container.encode(other, forKey: .to)
        case .dueMoved(let old, let new):
            try container.encode(old, forKey: .dueFrom)
            try container.encode(new, forKey: .dueTo)
        case .done(let product): try container.encodeIfPresent(product, forKey: .product)
        default: break
        }
        try container.encode(on, forKey: .on)
        try container.encode(at, forKey: .at)
        try container.encode(by, forKey: .by)
        try container.encodeIfPresent(words, forKey: .words)
    }
}
