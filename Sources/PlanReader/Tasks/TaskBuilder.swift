import Documents
import Planning
import Vietnamese

/// Stages 4 to 6: each leaf of the tree is read by the recognisers, completed from the lines over it, and becomes a task draft.
struct TaskBuilder {
    private let source: ParagraphText
    private let tree: Tree
    private let lexicon: BodyLexicon
    private let charges: ChargeReader
    private var inheritance: Inheritance
    /// The charges of the row above, for cells that a merged row left empty.
    private var rowAbove: (table: Int, parent: Int?, charge: Charge)?
    private var topics: [Int: Topics] = [:]

    init(source: ParagraphText, tree: Tree, lexicon: BodyLexicon, documentYear: Int?, preamble: Charge) {
        self.source = source
        self.tree = tree
        self.lexicon = lexicon
        charges = ChargeReader(source: source, lexicon: lexicon, documentYear: documentYear)
        let told = AttributeScope.collect(tree, AttributeReader(source: source, charges: charges))
        inheritance = Inheritance(tree: tree, charges: charges, attributes: told, preamble: preamble)
    }

    /// The tasks in reading order, and beside them the places they were made of.
    func build() -> (tasks: [TaskDraft], places: [Int]) {
        let leaves = tree.nodes.indices.filter { tree.nodes[$0].role == .leaf }
        let pieces = Lanes.map(leaves.count) { [self] piece in
            var builder = self
            return builder.build(leaves[behindRows(piece.lowerBound, leaves)..<behindRows(piece.upperBound, leaves)])
        }
        return (pieces.flatMap(\.tasks), pieces.flatMap(\.places))
    }

    /// A row takes from the row above it, so that no piece begins amid rows.
    private func behindRows(_ start: Int, _ leaves: [Int]) -> Int {
        var start = start
        while start > 0, start < leaves.count, case .row = tree.nodes[leaves[start]].form { start += 1 }
        return start
    }

    private mutating func build(_ leaves: ArraySlice<Int>) -> (tasks: [TaskDraft], places: [Int]) {
        var tasks: [TaskDraft] = []
        var places: [Int] = []
        for leaf in leaves {
            guard let task = task(leaf) else { continue }
            tasks.append(task)
            places.append(leaf)
        }
        return (tasks, places)
    }

    private mutating func task(_ index: Int) -> TaskDraft? {
        let node = tree.nodes[index]
        let words = source.text.cut(node.text)
        guard !words.isEmpty else { return nil }
        let mentions = ReferenceRecogniser(words: words, text: source.text).read()
        let own = ownCharge(node, words, mentions)
        let charge = inheritance.complete(own, at: index)
        if node.isClosing, charge.leads.isEmpty || ClosingParagraph.onlyNotifies(words) { return nil }
        var draft = TaskDraft(path: node.path, citation: cite(node.text), wording: Wording(source.text.bytes, node.text))
        draft.leads = charge.leads.once.map { Cited($0.name, cite($0.range)) }
        draft.coordinating = charge.coordinating.once.map { Cited($0.name, cite($0.range)) }
        draft.deadline = charge.deadline.map { Cited($0.value, cite($0.range)) }
        draft.product = (charge.product.map { ($0.value, $0.range) } ?? StatedProduct.read(words, in: source.text)).map { Cited($0.0, cite($0.1)) }
        draft.kind = kind(index, words, own)
        let targets = targets(words, mentions, charge) + productTargets(node)
        // What money is given for is no target; the share that must be given is.
        draft.targets = draft.kind == .finance ? targets.filter { $0.value.unit == "%" && $0.value.max == nil } : targets
        return draft
    }

    private mutating func ownCharge(_ node: Node, _ words: [Word], _ mentions: [ReferenceMention]) -> Charge {
        guard case .row(let table) = node.form else { return charges.running(words, cited: mentions.map(\.words)) }
        let charge = RowReader(source: source, charges: charges, table: tree.tables[table]).read(node, above: rowAbove.flatMap { $0.table == table && $0.parent == node.parent ? $0.charge : nil })
        rowAbove = (table, node.parent, charge)
        return charge
    }

    private func targets(_ words: [Word], _ mentions: [ReferenceMention], _ charge: Charge) -> [Cited<Target>] {
        let dated = charge.deadline.map { deadline in words.indices.filter { deadline.range.contains(Int(words[$0].start)) } }.flatMap { indices in indices.first.map { $0..<(indices.last ?? $0) + 1 } }
        let taken = mentions.map(\.words) + [dated].compactMap { $0 }
        return TargetRecogniser(words: words, text: source.text, taken: taken).read().map { reading in
            Cited(reading.target, cite(Int(words[reading.words.lowerBound].start)..<Int(words[reading.words.upperBound - 1].end)))
        }
    }

    /// Numbers that the product cell of a row promises: `Ít nhất 10 cơ sở được thành lập`.
    private func productTargets(_ node: Node) -> [Cited<Target>] {
        guard case .row(let table) = node.form, let column = tree.tables[table].first(.product), column < node.cells.count else { return [] }
        let words = source.text.cut(node.cells[column])
        let mentions = ReferenceRecogniser(words: words, text: source.text).read()
        return TargetRecogniser(words: words, text: source.text, taken: mentions.map(\.words)).read().filter { $0.target.max == nil }.map { reading in
            Cited(reading.target, cite(Int(words[reading.words.lowerBound].start)..<Int(words[reading.words.upperBound - 1].end)))
        }
    }

    private mutating func kind(_ index: Int, _ words: [Word], _ own: Charge) -> TaskDraft.Kind {
        let named = (own.leads + own.coordinating).compactMap { body in
            words.firstIndex { Int($0.start) >= body.range.lowerBound }.map { start in start..<(words.lastIndex { Int($0.end) <= body.range.upperBound } ?? start) + 1 }
        }
        let above = tree.nodes[index].parent.map { topics(at: $0) } ?? Topics()
        return KindRecogniser(
            words: words, bodies: named.filter { !$0.isEmpty }, isClosing: tree.nodes[index].isClosing, isInReporting: above.isReporting, isInFinance: above.isFinance
        ).read()
    }

    /// What the headings at and over a place are about, found out once for all tasks under it.
    private mutating func topics(at place: Int) -> Topics {
        if let known = topics[place] { return known }
        let above = tree.nodes[place].parent.map { topics(at: $0) } ?? Topics()
        let found = tree.nodes[place].isEntry ? Topics(heading: source.text.cut(tree.nodes[place].text), under: above) : above
        topics[place] = found
        return found
    }

    private func cite(_ range: Range<Int>) -> Citation { source.cite(range) }
}

/// What the headings over a task say of its kind.
struct Topics {
    /// One of them is about reporting.
    let isReporting: Bool
    /// The nearest is about money.
    let isFinance: Bool

    init() {
        isReporting = false
        isFinance = false
    }

    init(heading words: [Word], under above: Topics) {
        isReporting = above.isReporting || Self.reporting.occurs(in: words)
        isFinance = above.isFinance || words.count < 14 && (Self.finance.occurs(in: words) || Self.capital.longest(in: words, at: 0) != nil)
    }

    private static let reporting = PhraseBook<Bool>([("chế độ báo cáo", true), ("chế độ thông tin báo cáo", true), ("chế độ thông tin , báo cáo", true), ("thông tin , báo cáo", true)])
    private static let capital = PhraseBook<Bool>([("vốn đầu tư", true), ("vốn thực hiện", true)])
    private static let finance = PhraseBook<Bool>([("kinh phí", true), ("nguồn vốn", true), ("nguồn lực tài chính", true)])
}
