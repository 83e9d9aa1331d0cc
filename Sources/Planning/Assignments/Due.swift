public import Organisation

/// When an assignment is due, in days: what a printed deadline comes to.
public enum Due: Hashable, Sendable {
    /// On or before this day; overdue from the day after.
    case dated(Day)
    /// Again and again; `on` is the printed day of the period. Each period is judged by itself.
    case periodic([Deadline.Rhythm], on: String?)
    /// As long as the plan stands; never overdue itself.
    case standing
    /// Nothing is said.
    case none

    /// The day, of a dated one.
    public var day: Day? {
        if case .dated(let day) = self { day } else { nil }
    }

    /// Where it stands in a list by due day: what has no day of its own comes last, on 31/12/9999.
    public var sortDay: Day { day ?? .last }

    /// Where it stands in a list by due day, when the next period's day is known.
    public func sortDay(next: Day?) -> Day {
        if case .periodic = self { next ?? .last } else { sortDay }
    }
}

extension Due: Codable {
    private enum CodingKeys: String, CodingKey {
        case day, every, on, standing, none
    }

    /// Reads `{"day": "2026-12-14"}`, `{"every": ["quarter"], "on": "18"}`, `{"standing": true}` or `{"none": true}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let day = try container.decodeIfPresent(Day.self, forKey: .day) {
            self = .dated(day)
        } else if let rhythms = try container.decodeIfPresent([Deadline.Rhythm].self, forKey: .every) {
            self = .periodic(rhythms, on: try container.decodeIfPresent(String.self, forKey: .on))
        } else if try container.decodeIfPresent(Bool.self, forKey: .standing) == true {
            self = .standing
        } else {
            _ = try container.decode(Bool.self, forKey: .none)
            self = .none
        }
    }

    /// Writes the one key that says what sort of due it is.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .dated(let day): try container.encode(day, forKey: .day)
        case .periodic(let rhythms, let day):
            try container.encode(rhythms, forKey: .every)
            try container.encodeIfPresent(day, forKey: .on)
        case .standing: try container.encode(true, forKey: .standing)
        case .none: try container.encode(true, forKey: .none)
        }
    }
}
