import Documents
import Planning

/// The account of a reading: what each paragraph of the document was read as.
struct ParagraphAccount {
    let source: ParagraphText
    let regions: Regions
    let tree: Tree
    /// The place of the tree that each task of the draft was made of.
    let tasks: [Int]

    func write() -> [ReadParagraph] {
        var places = [Int?](repeating: nil, count: source.paragraphs.count)
        for (index, node) in tree.nodes.enumerated() {
            for paragraph in node.paragraphs { places[paragraph] = index }
        }
        let numbers = Dictionary(tasks.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        return source.paragraphs.indices.map { index in
            let node = places[index]
            let number = node.flatMap { numbers[$0] }
            let paragraph = source.paragraphs[index]
            return ReadParagraph(
                role: role(index, node, isTask: number != nil), citation: cite(paragraph), wording: Wording(source.text.bytes, paragraph.range),
                path: node.map { tree.nodes[$0].path } ?? "", task: number)
        }
    }

    /// The words of a paragraph; those of furniture are its own.
    private func cite(_ paragraph: Paragraph) -> Citation {
        paragraph.furniture == nil ? source.cite(paragraph.range) : source.text.cite(paragraph.range)
    }

    private func role(_ index: Int, _ node: Int?, isTask: Bool) -> ReadParagraph.Role {
        if source.paragraphs[index].furniture != nil { return .furniture }
        if regions.head.contains(index) { return .head }
        if regions.preamble.contains(index) { return .preamble }
        if regions.signatures.contains(where: { $0.contains(index) }) { return .signature }
        guard let node else { return .notUnderstood }
        return isTask ? .task : role(tree.nodes[node])
    }

    private func role(_ node: Node) -> ReadParagraph.Role {
        switch node.role {
        case .heading: return .heading
        case .leadIn: return .leadIn
        case .attribute: return .attribute
        case .leaf: return .context
        case .context:
            if node.section == .aims { return .target }
            if node.section == .form || !node.cells.isEmpty || source.paragraphs[node.paragraphs.lowerBound].isRow { return .form }
            return node.section == .unknown && !node.isUnderstood ? .notUnderstood : .context
        }
    }
}
