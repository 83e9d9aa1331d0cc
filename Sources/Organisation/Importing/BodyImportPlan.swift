/// What a list of bodies would do to the register: a dry run that changes nothing.
///
/// Where there is a single problem nothing is to be applied, and the lists of changes are empty.
public struct BodyImportPlan: Hashable, Sendable {
    /// Bodies that the register does not have yet.
    public internal(set) var additions: [RegisteredBody] = []
    /// Bodies of the register as they would be afterwards.
    public internal(set) var changes: [RegisteredBody] = []
    /// Successions that the register does not have yet.
    public internal(set) var successions: [SuccessionEdge] = []
    /// How many rows say what the register says already.
    public internal(set) var unchanged = 0
    /// Everything that is wrong, by rows.
    public internal(set) var problems: [RowProblem] = []

    /// Whether it may be applied.
    public var isApplicable: Bool { problems.isEmpty }

    /// The register afterwards; nothing while there are problems.
    public func applied(to registry: Registry) -> Registry? {
        isApplicable ? result(on: registry) : nil
    }

    func result(on registry: Registry) -> Registry {
        let changed = Dictionary(changes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return Registry(
            bodies: registry.bodies.map { changed[$0.id] ?? $0 } + additions, successions: registry.successions + successions, groups: registry.groups,
            folding: registry.folding)
    }
}
