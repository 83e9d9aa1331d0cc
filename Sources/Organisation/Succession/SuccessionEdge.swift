/// On a day the work of a registered body, or a part of it, passes to another.
public struct SuccessionEdge: Hashable, Sendable, Codable {
    /// Names it for ever.
    public let id: SuccessionID
    /// Whose work it was.
    public var predecessor: BodyID
    /// Who takes it over.
    public var successor: BodyID
    /// The first day on which the successor answers for it.
    public var day: Day
    /// All of the work, or a part told in words.
    public var scope: Succession.Scope
    /// The decision that orders it.
    public var basis: String?
    /// How well it is known.
    public var mark: SourceMark

    /// Work that passes on.
    public init(
        id: SuccessionID, predecessor: BodyID, successor: BodyID, day: Day, scope: Succession.Scope = .whole, basis: String? = nil, mark: SourceMark = .read
    ) {
        self.id = id
        self.predecessor = predecessor
        self.successor = successor
        self.day = day
        self.scope = scope
        self.basis = basis
        self.mark = mark
    }
}

/// Names a succession between registered bodies.
public typealias SuccessionID = Identifier<SuccessionEdge>
