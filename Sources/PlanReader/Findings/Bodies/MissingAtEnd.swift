import Documents
import Planning

/// A body leads tasks in the other parts, and the last part, which goes through the bodies one by one, leaves it out.
struct MissingAtEnd: FindingRule {
    static let kind = FindingKind("missing-at-end", .note)

    func findings(in evidence: Evidence) -> [Finding] {
        guard let section = LastSection.find(in: evidence) else { return [] }
        let charged = LastSection.bodies(of: section.inside, in: evidence, coordinating: true).map(\.value)
        guard charged.count > 1, !chargesAll(section, evidence) else { return [] }
        let missing = LastSection.bodies(of: section.outside, in: evidence, coordinating: false).filter { !charged.contains($0.value) }
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                code: Self.kind.code, severity: Self.kind.severity,
                message: "Bổ sung trách nhiệm của \(Quoted.list(missing.map(\.value))) vào \(Part.name(evidence.tree.nodes[section.node].path)): các phần trước giao chủ trì nhưng phần này không nhắc tới.",
                citation: Citation(missing.flatMap(\.citation.ranges)), path: evidence.tree.nodes[section.node].path)
        ]
    }

    /// `Các sở, ban, ngành` or `Các cơ quan, đơn vị` takes in whoever is not named.
    private func chargesAll(_ section: LastSection, _ evidence: Evidence) -> Bool {
        section.inside.contains { index in (evidence.tasks[index].leads + evidence.tasks[index].coordinating).contains { $0.value.hasPrefix("Các ") } }
    }
}
