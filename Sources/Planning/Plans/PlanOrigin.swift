/// How a plan came into the system.
public enum PlanOrigin: Hashable, Sendable {
    /// Read from a document; its digest as text names the stored file.
    case document(digest: String)
    /// Entered by a person.
    case byHand
    /// Taken from a list, such as an old workbook, by its name.
    case list(name: String)
}

extension PlanOrigin: Codable {
    private enum CodingKeys: String, CodingKey {
        case from, digest, name
    }

    private enum Word: String, Codable {
        case document, list
        case byHand = "by-hand"
    }

    /// Reads `{"from": "document", "digest": …}`, `{"from": "by-hand"}` or `{"from": "list", "name": …}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Word.self, forKey: .from) {
        case .document: self = .document(digest: try container.decode(String.self, forKey: .digest))
        case .byHand: self = .byHand
        case .list: self = .list(name: try container.decode(String.self, forKey: .name))
        }
    }

    /// Writes the word and what goes with it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .document(let digest):
            try container.encode(Word.document, forKey: .from)
            try container.encode(digest, forKey: .digest)
        case .byHand: try container.encode(Word.byHand, forKey: .from)
        case .list(let name):
            try container.encode(Word.list, forKey: .from)
            try container.encode(name, forKey: .name)
        }
    }
}
