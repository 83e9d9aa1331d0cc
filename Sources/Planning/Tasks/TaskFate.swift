public import Organisation

/// What became of a task of a plan; nothing is ever lost, every fate leads on or says why not.
public enum TaskFate: Hashable, Sendable {
    /// It stands.
    case live
    /// It was taken out, by whom, when and why.
    case removed(reason: String, by: PersonID, at: Instant)
    /// Several tasks stand in its place.
    case split(into: [TaskID])
    /// Another task took its words in.
    case merged(into: TaskID)

    /// Whether the task stands.
    public var isLive: Bool { self == .live }
}

extension TaskFate: Codable {
    private enum CodingKeys: String, CodingKey {
        case fate, reason, by, at, into
    }

    private enum Word: String, Codable {
        case live, removed, split, merged
    }

    /// Reads `{"fate": "live"}`, `{"fate": "split", "into": [ … ]}` and their like.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Word.self, forKey: .fate) {
        case .live: self = .live
        case .removed:
            self = .removed(
                reason: try container.decode(String.self, forKey: .reason), by: try container.decode(PersonID.self, forKey: .by),
                at: try container.decode(Instant.self, forKey: .at))
        case .split: self = .split(into: try container.decode([TaskID].self, forKey: .into))
        case .merged: self = .merged(into: try container.decode(TaskID.self, forKey: .into))
        }
    }

    /// Writes the word and what goes with it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .live: try container.encode(Word.live, forKey: .fate)
        case .removed(let reason, let person, let instant):
            try container.encode(Word.removed, forKey: .fate)
            try container.encode(reason, forKey: .reason)
            try container.encode(person, forKey: .by)
            try container.encode(instant, forKey: .at)
        case .split(let parts):
            try container.encode(Word.split, forKey: .fate)
            try container.encode(parts, forKey: .into)
        case .merged(let whole):
            try container.encode(Word.merged, forKey: .fate)
            try container.encode(whole, forKey: .into)
        }
    }
}
