import Documents
import Planning

/// The last part charges a body that no other task names.
struct ChargedOnlyAtEnd: FindingRule {
    static let kind = FindingKind("charged-only-at-end", .note)

    func findings(in evidence: Evidence) -> [Finding] {
        guard let section = LastSection.find(in: evidence), namesBodies(section, evidence) else { return [] }
        let elsewhere = Set(LastSection.bodies(of: section.outside + section.behind, in: evidence, coordinating: true).map(\.value))
        let charged = LastSection.bodies(of: section.inside, in: evidence, coordinating: false)
        let bodies = charged.filter { !elsewhere.contains($0.value) }
        // Where most are named at the end only, the end is where this document gives its duties.
        guard !bodies.isEmpty, bodies.count * 2 <= charged.count else { return [] }
        return [
            Finding(
                code: Self.kind.code, severity: Self.kind.severity,
                message: "Đối chiếu việc của \(Quoted.list(bodies.map(\.value))): \(Part.name(evidence.tree.nodes[section.node].path)) có giao nhưng không nhiệm vụ nào ở các phần trước nêu tên.",
                citation: Citation(bodies.flatMap(\.citation.ranges)), path: evidence.tree.nodes[section.node].path)
        ]
    }

    /// Only where the other parts name who does what can a body be missing there.
    private func namesBodies(_ section: LastSection, _ evidence: Evidence) -> Bool {
        section.outside.count(where: { !evidence.tasks[$0].leads.isEmpty }) * 2 >= section.outside.count
    }
}
