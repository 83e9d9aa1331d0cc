/// The register of an authority's organisation: its bodies, who followed whom, and its groups, as one value for questions.
///
/// It is made of what is stored and changes nothing; `faults()` tells what does not hold together.
public struct Registry: Sendable {
    /// All bodies of all times, in the order in which they were given.
    public let bodies: [RegisteredBody]
    /// Who followed whom.
    public let successions: [SuccessionEdge]
    /// The collectives.
    public let groups: [BodyGroup]

    /// When two writings are the same name.
    public let folding: NameFolding
    private let positions: [BodyID: Int]
    private let outgoing: [BodyID: [Int]]
    private let groupPositions: [GroupID: Int]
    let exactNames: [String: [Int]]
    let foldedNames: [String: [Int]]

    /// A register of these bodies. `folding` says when two writings are the same name.
    public init(bodies: [RegisteredBody] = [], successions: [SuccessionEdge] = [], groups: [BodyGroup] = [], folding: NameFolding = .exact) {
        self.bodies = bodies
        self.successions = successions
        self.groups = groups
        self.folding = folding
        positions = Dictionary(bodies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        groupPositions = Dictionary(groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        outgoing = Dictionary(grouping: successions.indices) { successions[$0].predecessor }
        exactNames = Self.index(bodies) { $0 }
        foldedNames = Self.index(bodies, by: folding.fold)
    }

    /// The body of an identifier.
    public subscript(id: BodyID) -> RegisteredBody? { positions[id].map { bodies[$0] } }

    /// The group of an identifier.
    public subscript(id: GroupID) -> BodyGroup? { groupPositions[id].map { groups[$0] } }

    /// To whom a body's work passed, in the order in which it was given.
    public func successions(from body: BodyID) -> [SuccessionEdge] { outgoing[body, default: []].map { successions[$0] } }

    /// From whom a body took work over.
    public func successions(to body: BodyID) -> [SuccessionEdge] { successions.filter { $0.successor == body } }

    /// The bodies directly below one on a day.
    public func subordinates(of body: BodyID, on day: Day) -> [RegisteredBody] {
        bodies.filter { $0.superior == body && $0.stands(on: day) }
    }

    /// The bodies above one, the nearest first; a circle ends where it closes.
    public func superiors(of body: BodyID) -> [RegisteredBody] {
        var chain: [RegisteredBody] = []
        var seen: Set<BodyID> = [body]
        var next = self[body]?.superior
        while let id = next, seen.insert(id).inserted, let above = self[id] {
            chain.append(above)
            next = above.superior
        }
        return chain
    }

    /// The text by which two writings are the same name here.
    public func fold(_ name: String) -> String { folding.fold(name) }

    private static func index(_ bodies: [RegisteredBody], by key: (String) -> String) -> [String: [Int]] {
        var index: [String: [Int]] = [:]
        for (position, body) in bodies.enumerated() {
            for text in Set(body.names.flatMap(\.printed).map(key)) { index[text, default: []].append(position) }
        }
        return index
    }
}
