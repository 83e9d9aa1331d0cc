extension Succession.Scope: Codable {
    /// `whole`, or `part: what it is`, as scopes are stored and exchanged.
    public var text: String {
        switch self {
        case .whole: "whole"
        case .part(let words): "part: \(words)"
        }
    }

    /// Reads `whole` or `part: what it is`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let scope = Self(fileText: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no scope: \(text)")
        }
        self = scope
    }

    /// Writes `whole` or `part: what it is`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
