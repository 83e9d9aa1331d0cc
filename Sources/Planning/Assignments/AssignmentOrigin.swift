/// Why a task was given to this very body.
public enum AssignmentOrigin: Hashable, Sendable {
    /// The plan names the body.
    case named
    /// The plan names a collective, as printed, and the body is one of it.
    case member(of: String)
    /// The plan names nobody who stands; the machine proposes, in words why.
    case proposed(reason: String)
    /// A person chose it.
    case byHand
    /// It came from the assignment of a body that ended; `basis` tells the succession.
    case inherited(from: AssignmentID, basis: String)
}

extension AssignmentOrigin: Codable {
    private enum CodingKeys: String, CodingKey {
        case origin, of, reason, from, basis
    }

    private enum Word: String, Codable {
        case named, member, proposed, inherited
        case byHand = "by-hand"
    }

    /// Reads `{"origin": "named"}`, `{"origin": "member", "of": …}` and their like.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Word.self, forKey: .origin) {
        case .named: self = .named
        case .member: self = .member(of: try container.decode(String.self, forKey: .of))
        case .proposed: self = .proposed(reason: try container.decode(String.self, forKey: .reason))
        case .byHand: self = .byHand
        case .inherited:
            self = .inherited(
                from: try container.decode(AssignmentID.self, forKey: .from), basis: try container.decode(String.self, forKey: .basis))
        }
    }

    /// Writes the word and what goes with it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .named: try container.encode(Word.named, forKey: .origin)
        case .member(let collective):
            try container.encode(Word.member, forKey: .origin)
            try container.encode(collective, forKey: .of)
        case .proposed(let reason):
            try container.encode(Word.proposed, forKey: .origin)
            try container.encode(reason, forKey: .reason)
        case .byHand: try container.encode(Word.byHand, forKey: .origin)
        case .inherited(let assignment, let basis):
            try container.encode(Word.inherited, forKey: .origin)
            try container.encode(assignment, forKey: .from)
            try container.encode(basis, forKey: .basis)
        }
    }
}
