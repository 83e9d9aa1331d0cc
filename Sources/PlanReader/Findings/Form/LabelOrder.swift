import Planning

/// A label that does not count on from the one before it: repeated, skipped or out of order.
struct LabelOrder: FindingRule {
    static let kind = FindingKind("label-order", .warning)

    func findings(in evidence: Evidence) -> [Finding] {
        var count = LabelCount()
        var findings: [Finding] = []
        for (index, node) in evidence.tree.nodes.enumerated() {
            if case .appendix = node.form { count = LabelCount() }
            guard let label = node.label, node.section != .form else { continue }
            let part = Part.name(node.parent.map { evidence.tree.nodes[$0].path } ?? "")
            if let fault = count.take(label, below: node.parent), let words = sentence(fault, label, part) {
                findings.append(Finding(code: Self.kind.code, severity: Self.kind.severity, message: words, citation: evidence.citeHeading(index), path: node.path))
            }
        }
        return findings
    }

    private func sentence(_ fault: LabelCount.Fault, _ label: Label, _ part: String) -> String? {
        switch fault {
        case .first: "Kiểm tra nhãn «\(label.printed)» đứng đầu \(part): trước nó không có nhãn nào."
        case .repeated: "Đánh lại nhãn «\(label.printed)» thứ hai của \(part): nhãn này đã dùng ngay trước đó."
        case .skipped(let last): "Đánh lại nhãn «\(label.printed)» của \(part): sau «\(last.printed)» phải là «\(last.successor?.printed ?? "")», hoặc có mục ở giữa bị sót."
        case .backward(let last): "Đánh lại nhãn «\(label.printed)» của \(part): nhãn này đứng sau «\(last.printed)»."
        }
    }
}
