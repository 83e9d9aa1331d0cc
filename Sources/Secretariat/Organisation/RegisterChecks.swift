import Organisation
import Storage

extension BodyRegister {
    /// Refuses a change after which the register no longer holds together; faults that were there before are no reason.
    ///
    /// It is asked before anything is written, so that the official hears of the fault and not of the database's rule.
    func check(
        changing changes: [RegisteredBody] = [], adding additions: [RegisteredBody] = [], following edges: [SuccessionEdge] = []
    ) throws {
        let registry = try registry()
        let before = Set(registry.faults())
        if let fault = registry.with(changes, additions, edges).faults().first(where: { !before.contains($0) }) {
            throw Declined(fault.code, fault.sentence, log: "\(fault)")
        }
    }
}

extension Registry {
    /// The register as it would be.
    fileprivate func with(_ changes: [RegisteredBody], _ additions: [RegisteredBody], _ edges: [SuccessionEdge]) -> Registry {
        let changed = Dictionary(changes.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        return Registry(bodies: bodies.map { changed[$0.id] ?? $0 } + additions, successions: successions + edges, groups: groups, folding: folding)
    }
}
