import Planning
import Vietnamese

/// Reads a line such as `Đơn vị chủ trì: X; Đơn vị phối hợp: Y` piece by piece.
struct AttributeReader {
    let source: ParagraphText
    let charges: ChargeReader

    func read(_ node: Node) -> Charge {
        let words = source.text.cut(node.text)
        var charge = Charge()
        var index = 0
        while index < words.count {
            guard let (kind, start) = AttributeLine.piece(words, at: index) else {
                index += 1
                continue
            }
            let end = pieceEnd(words, from: start)
            add(kind, words, start..<end, to: &charge)
            index = end
        }
        return charge
    }

    /// A line under the name of an attribute: `Ban Chỉ đạo các tỉnh.`
    func read(block index: Int, of tree: Tree) -> Charge {
        var charge = Charge()
        let node = tree.nodes[index]
        let words = source.text.cut(node.text)
        if AttributeLine.read(words) != nil { return read(node) }
        guard let kind = node.block, AttributeLine.title(words) == nil, !words.isEmpty else { return charge }
        add(kind, words, 0..<words.count, to: &charge)
        return charge
    }

    /// A piece ends where the next one begins.
    private func pieceEnd(_ words: [Word], from start: Int) -> Int {
        (start..<words.count).first { AttributeLine.piece(words, at: $0) != nil } ?? words.count
    }

    /// `Theo kế hoạch công tác hằng năm`: another paper says when.
    private static let referring = PhraseBook<Bool>([("=theo", true)])

    /// What a piece says. `Thường xuyên` on such a line sets no time; only a table has a column that must be filled.
    private func add(_ kind: AttributeLine.Kind, _ words: [Word], _ range: Range<Int>, to charge: inout Charge) {
        let last = words[range].lastIndex { $0.shape != .sign || $0.isSign(")") || $0.isSign("%") } ?? range.lowerBound
        guard range.lowerBound <= last, last < words.count, !range.isEmpty else { return }
        let bytes = Int(words[range.lowerBound].start)..<Int(words[last].end)
        switch kind {
        case .lead, .bodies: charge.leads += charges.bodies(bytes)
        case .coordinating: charge.coordinating += charges.bodies(bytes)
        case .product: charge.product = (source.text.line(bytes), bytes)
        case .deadline:
            let cell = source.text.cut(bytes)
            guard Self.referring.longest(in: cell, at: 0) == nil, let read = CellDeadline(words: cell, text: source.text, documentYear: charges.documentYear).read(), read.deadline != .standing else { return }
            charge.deadline = (read.deadline, bytes)
        case .leader: break
        }
    }
}
