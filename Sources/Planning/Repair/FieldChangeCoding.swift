extension FieldChange: Codable {
    private enum CodingKeys: String, CodingKey {
        case field, value
    }

    private enum Word: String, Codable {
        case text, kind, leads, coordinating, deadline, targets, product, field
    }

    /// Reads `{"field": "leads", "value": ["Sở A"]}`; without a value the person says that there is nothing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Word.self, forKey: .field) {
        case .text: self = .text(try container.decode(String.self, forKey: .value))
        case .kind: self = .kind(try container.decode(TaskDraft.Kind.self, forKey: .value))
        case .leads: self = .leads(try container.decodeIfPresent([String].self, forKey: .value))
        case .coordinating: self = .coordinating(try container.decodeIfPresent([String].self, forKey: .value))
        case .deadline: self = .deadline(try container.decodeIfPresent(Deadline.self, forKey: .value))
        case .targets: self = .targets(try container.decodeIfPresent([Target].self, forKey: .value))
        case .product: self = .product(try container.decodeIfPresent(String.self, forKey: .value))
        case .field: self = .field(try container.decodeIfPresent(String.self, forKey: .value))
        }
    }

    /// Writes the field and its value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(word, forKey: .field)
        switch self {
        case .text(let text): try container.encode(text, forKey: .value)
        case .kind(let kind): try container.encode(kind, forKey: .value)
        case .leads(let names), .coordinating(let names): try container.encodeIfPresent(names, forKey: .value)
        case .deadline(let deadline): try container.encodeIfPresent(deadline, forKey: .value)
        case .targets(let targets): try container.encodeIfPresent(targets, forKey: .value)
        case .product(let words), .field(let words): try container.encodeIfPresent(words, forKey: .value)
        }
    }

    private var word: Word {
        switch self {
        case .text: .text
        case .kind: .kind
        case .leads: .leads
        case .coordinating: .coordinating
        case .deadline: .deadline
        case .targets: .targets
        case .product: .product
        case .field: .field
        }
    }
}
