/// What a rule says: a number, a word, or a list of numbers.
public enum RuleValue: Hashable, Sendable {
    case number(Int)
    case word(String)
    case list([Int])
}

extension RuleValue: Codable {
    /// Reads `7`, `"off"` or `[7, 3, 1]`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let word = try? container.decode(String.self) {
            self = .word(word)
        } else {
            self = .list(try container.decode([Int].self))
        }
    }

    /// Writes the bare value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .word(let word): try container.encode(word)
        case .list(let list): try container.encode(list)
        }
    }
}
