import Planning

/// A label that does not count on from the one before it: repeated, skipped or out of order.
struct LabelOrder: FindingRule {
    static let kind = FindingKind("label-order", .warning)

    /// Labels that count on from each other: of one family, below one place.
    private struct Series: Hashable {
        var parent: Int?
        var family: Label.Family
        /// `2` of `2.1`.
        var above: String
    }

    func findings(in evidence: Evidence) -> [Finding] {
        var last: [Series: Label] = [:]
        var findings: [Finding] = []
        for (index, node) in evidence.tree.nodes.enumerated() {
            guard let label = node.label, node.section != .form else { continue }
            let series = Series(parent: node.parent, family: label.family, above: label.printed.split(separator: ".").dropLast().joined(separator: "."))
            if let fault = fault(label, after: last[series], evidence.tree, node) {
                findings.append(
                    Finding(code: Self.kind.code, severity: Self.kind.severity, message: fault + ".", citation: evidence.citeHeading(index), path: node.path))
            }
            last[series] = label
        }
        return findings
    }

    private func fault(_ label: Label, after last: Label?, _ tree: Tree, _ node: Node) -> String? {
        let part = Part.name(node.parent.map { tree.nodes[$0].path } ?? "")
        // A new list may begin behind any line.
        guard label.ordinal != 1 else { return nil }
        guard let last else { return "Kiểm tra nhãn «\(label.printed)» đứng đầu \(part): không có nhãn nào đứng trước nó" }
        if label.ordinal == last.ordinal { return "Đánh lại nhãn «\(label.printed)» thứ hai của \(part): nhãn này đã dùng ngay trước đó" }
        guard label.ordinal != last.ordinal + 1, label.ordinal != last.successor?.ordinal else { return nil }
        let expected = last.successor.map { "«\($0.printed)»" } ?? "nhãn kế tiếp"
        return "Đánh lại nhãn «\(label.printed)» của \(part): sau «\(last.printed)» phải là \(expected)"
    }
}
