extension Deadline: Codable {
    private enum CodingKeys: String, CodingKey {
        case by, every, on, standing
    }

    /// Reads `{"by": "2026-Q4"}`, `{"every": ["quarter"], "on": "18"}` or `{"standing": true}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let date = try container.decodeIfPresent(DueDate.self, forKey: .by) {
            self = .by(date)
        } else if let rhythms = try container.decodeIfPresent([Rhythm].self, forKey: .every) {
            self = .every(rhythms, on: try container.decodeIfPresent(String.self, forKey: .on))
        } else {
            _ = try container.decode(Bool.self, forKey: .standing)
            self = .standing
        }
    }

    /// Writes the one key that says what sort of deadline it is.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .by(let date): try container.encode(date, forKey: .by)
        case .every(let rhythms, let day):
            try container.encode(rhythms, forKey: .every)
            try container.encodeIfPresent(day, forKey: .on)
        case .standing: try container.encode(true, forKey: .standing)
        }
    }
}
