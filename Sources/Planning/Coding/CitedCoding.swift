// How what was read is stored and written into the log. These forms are kept for years: a change of a name in Swift
// must not change them, so every key is written out here.

import Documents

extension Cited: Codable where Value: Codable {
    private enum CodingKeys: String, CodingKey {
        case value, citation
    }

    /// Reads `{"value": …, "citation": [[from, to]]}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(try container.decode(Value.self, forKey: .value), try container.decode(Citation.self, forKey: .citation))
    }

    /// Writes the value beside its words.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try container.encode(citation, forKey: .citation)
    }
}
