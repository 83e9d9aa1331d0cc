/// Stage 3 as a tree: `├─ heading (duties) II.2  Hỗ trợ doanh nghiệp …`.
struct SkeletonDump {
    let source: ParagraphText
    let tree: Tree

    func lines() -> [String] {
        let roots = tree.nodes.indices.filter { tree.nodes[$0].parent == nil }
        return lines(roots, below: "")
    }

    private func lines(_ nodes: [Int], below strokes: String) -> [String] {
        nodes.flatMap { index in
            let isLast = index == nodes.last
            return [strokes + (isLast ? "└─ " : "├─ ") + line(tree.nodes[index])] + lines(tree.nodes[index].children, below: strokes + (isLast ? "   " : "│  "))
        }
    }

    private func line(_ node: Node) -> String {
        let words = node.cells.isEmpty ? source.text.line(node.text) : node.cells.map { source.text.line($0) }.joined(separator: " │ ")
        let marks = [node.isCorrected ? "label corrected" : nil, node.introducedBy.map { "introduced by “\(opening($0))”" }, node.isClosing ? "closing" : nil]
        let facts = (["\(node.role.rawValue) (\(node.section.rawValue))", node.path] + marks.compactMap { $0 }).filter { !$0.isEmpty }
        return facts.joined(separator: " · ") + "  " + words
    }

    private func opening(_ index: Int) -> String { String(source.text.line(tree.nodes[index].text).prefix(24)) }
}
