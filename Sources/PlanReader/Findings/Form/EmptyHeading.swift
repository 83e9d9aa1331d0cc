import Planning

/// A heading under which nothing stands.
struct EmptyHeading: FindingRule {
    static let kind = FindingKind("empty-heading", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        let introducing = Set(evidence.tree.nodes.compactMap(\.introducedBy))
        return evidence.tree.nodes.indices.filter { isEmpty($0, evidence, introducing) }.map { index in
            let node = evidence.tree.nodes[index]
            return Finding(
                code: Self.kind.code, severity: Self.kind.severity, message: "Bổ sung nội dung dưới \(Part.name(node.path, title: evidence.source.text.line(node.text))) hoặc bỏ đề mục này: chưa có gì đứng dưới nó.",
                citation: evidence.citeHeading(index), path: node.path)
        }
    }

    /// Outlines of reports are headings to be filled by others; aims may stand as bare lines.
    private func isEmpty(_ index: Int, _ evidence: Evidence, _ introducing: Set<Int>) -> Bool {
        let node = evidence.tree.nodes[index]
        return node.role == .heading && node.isEntry && node.children.isEmpty && node.section.mayHoldTasks && !introducing.contains(index)
    }
}
