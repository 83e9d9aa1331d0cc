/// Who belongs to a group without being written down: all registered bodies of these kinds and tiers.
public struct MembershipRule: Hashable, Sendable, Codable {
    /// The kinds that belong; empty for all.
    public var kinds: Set<BodyKind>
    /// The tiers that belong; empty for all.
    public var levels: Set<BodyLevel>
    /// Only those directly below this body.
    public var superior: BodyID?

    /// A rule by kinds, tiers and the body above.
    public init(kinds: Set<BodyKind> = [], levels: Set<BodyLevel> = [], superior: BodyID? = nil) {
        self.kinds = kinds
        self.levels = levels
        self.superior = superior
    }

    private enum CodingKeys: String, CodingKey {
        case kinds, levels, superior
    }

    /// Writes the kinds and tiers in an order that is always the same.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kinds.inWrittenOrder, forKey: .kinds)
        try container.encode(levels.inWrittenOrder, forKey: .levels)
        try container.encodeIfPresent(superior, forKey: .superior)
    }

    /// Whether a body belongs by this rule; when it exists is not asked here.
    public func covers(_ body: RegisteredBody) -> Bool {
        (kinds.isEmpty || kinds.contains(body.kind)) && (levels.isEmpty || levels.contains(body.level))
            && (superior.map { $0 == body.superior } ?? true)
    }
}
