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
        let furniture = source.paragraphs.filter { $0.furniture != nil }.map { source.text.map.source(of: $0.range) }.sorted { $0.lowerBound < $1.lowerBound }
        return source.paragraphs.indices.map { index in
            let node = places[index]
            let number = node.flatMap { numbers[$0] }
            let paragraph = source.paragraphs[index]
            return ReadParagraph(
                role: role(index, node, isTask: number != nil), citation: cite(paragraph, without: furniture), wording: Wording(source.text.bytes, paragraph.range),
                path: node.map { tree.nodes[$0].path } ?? "", task: number)
        }
    }

    /// The words of a paragraph; a page number or footnote that stands between its lines is not among them.
    private func cite(_ paragraph: Paragraph, without furniture: [Range<Int>]) -> Citation {
        var rest = source.text.map.source(of: paragraph.range)
        guard paragraph.furniture == nil else { return Citation(rest) }
        var ranges: [Range<Int>] = []
        var index = furniture.partitioningIndex { $0.lowerBound >= rest.lowerBound }
        while index < furniture.count, furniture[index].upperBound < rest.upperBound {
            ranges.append(rest.lowerBound..<furniture[index].lowerBound)
            rest = furniture[index].upperBound..<rest.upperBound
            index += 1
        }
        return Citation((ranges + [rest]).filter { !$0.isEmpty })
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

extension [Range<Int>] {
    /// The first index from which a condition holds, where it holds for all behind.
    fileprivate func partitioningIndex(where holds: (Range<Int>) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
