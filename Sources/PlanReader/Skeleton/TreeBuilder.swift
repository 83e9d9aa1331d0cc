import Vietnamese

/// Stage 3, first half: paragraphs become places of a tree by their labels, bullets and order.
///
/// Promises: every paragraph of the body and the appendices stands in exactly one place; a place's parent is the nearest heading,
/// lead-in or item that holds it; a text set one sentence a line runs on inside its item.
struct TreeBuilder {
    private let source: ParagraphText
    private var tree = Tree()
    private var stack = OutlineStack()
    /// Open bullets, outermost first.
    private var bullets: [(sign: UInt64, node: Int)] = []
    private var leadIn: LeadIn?
    /// The place that a sentence of the next line would belong to.
    private var running: Int?

    /// The plain paragraph that opened the list which is being read: it ends in a colon.
    private struct LeadIn {
        var node: Int
        /// The place that holds it.
        var parent: Int?
        /// A bullet or label came after it; the next plain paragraph ends the list.
        var opensList = false
    }
    /// The last label or bullet of what is being read; only behind it can the document close.
    private var lastOpening = 0
    /// The paragraph whose `I` is a misread `1`.
    private var misreadOne: Int?
    /// Paragraphs that are cells of a table already taken.
    private var rowsEnd = 0

    static func build(_ source: ParagraphText, _ regions: Regions) -> Tree {
        var builder = TreeBuilder(source: source)
        for body in regions.bodies {
            builder.stack = OutlineStack()
            builder.running = nil
            builder.leadIn = nil
            builder.read(body)
        }
        for appendix in regions.appendices { builder.readAppendix(appendix) }
        return builder.tree
    }

    private init(source: ParagraphText) {
        self.source = source
    }

    private mutating func read(_ range: Range<Int>) {
        lastOpening = range.last { !source.paragraphs[$0].opening.isPlain } ?? range.lowerBound
        misreadOne = MisreadOne.find(range, of: source)
        for index in range where index >= rowsEnd { take(index, until: range.upperBound) }
    }

    private mutating func readAppendix(_ range: Range<Int>) {
        let (node, next) = AppendixTitle.read(source, range)
        let index = tree.add(node)
        stack = OutlineStack(root: (index, node.path))
        bullets = []
        leadIn = nil
        running = nil
        read(next..<range.upperBound)
    }

    private mutating func take(_ index: Int, until end: Int) {
        let paragraph = source.paragraphs[index]
        if paragraph.isRow {
            takeTable(from: index, until: end)
            return
        }
        switch paragraph.opening {
        case .label(let label, _) where label.isDoubtful && !stack.awaits(label): takePlain(index)
        case .label(let label, let text): takeLabelled(index, index == misreadOne ? MisreadOne.label(label) : label, text)
        case .bullet(let sign, let text): takeBullet(index, sign, text)
        case .plain: takePlain(index)
        }
    }

    private func node(_ form: Node.Form, _ index: Int, text: Int, parent: Int?, path: String) -> Node {
        let paragraph = source.paragraphs[index]
        return Node(
            form: form, text: min(text, paragraph.range.upperBound)..<paragraph.range.upperBound, span: paragraph.range, parent: parent, path: path,
            isClosed: paragraph.isClosed, endsInColon: paragraph.endsInColon, paragraphs: index..<index + 1)
    }

    private mutating func takeLabelled(_ index: Int, _ printed: Label, _ text: Int) {
        bullets = []
        let (label, parent, path, component) = stack.open(printed)
        forgetLeadIn(unlessBelow: parent)
        var node = node(.labelled(printed), index, text: text, parent: parent, path: path)
        node.isCorrected = label != printed
        node.introducedBy = leadIn?.parent == parent ? leadIn?.node : nil
        let place = tree.add(node)
        stack.push(label, node: place, path: path, component: component)
        running = place
        leadIn?.opensList = true
    }

    /// A lead-in holds as long as the part in which it stands.
    private mutating func forgetLeadIn(unlessBelow parent: Int?) {
        guard let lead = leadIn else { return }
        let isOpen = lead.parent == parent || lead.parent == stack.root?.node || stack.levels.contains { $0.node == lead.parent }
        if !isOpen { leadIn = nil }
    }

    private mutating func takeBullet(_ index: Int, _ sign: UInt64, _ text: Int) {
        if let open = bullets.firstIndex(where: { $0.sign == sign }) { bullets.removeSubrange(open...) }
        let parent = bullets.last?.node ?? stack.top?.node
        var node = node(.bullet(sign: sign), index, text: text, parent: parent, path: stack.top?.path ?? "")
        if bullets.isEmpty, leadIn?.parent == parent { node.introducedBy = leadIn?.node }
        let place = tree.add(node)
        bullets.append((sign, place))
        running = place
        leadIn?.opensList = true
    }

    private mutating func takePlain(_ index: Int) {
        let paragraph = source.paragraphs[index]
        if let running, runsOn(index, after: running) {
            extend(running, with: index)
            return
        }
        bullets = []
        let parent = stack.top?.node
        if leadIn?.opensList == true, leadIn?.parent == parent { leadIn = nil }
        var node = node(.plain, index, text: paragraph.range.lowerBound, parent: parent, path: stack.top?.path ?? "")
        node.introducedBy = leadIn?.parent == parent ? leadIn?.node : nil
        let place = tree.add(node)
        if paragraph.endsInColon { leadIn = LeadIn(node: place, parent: parent) }
        running = place
    }

    /// In a text set one sentence a line, a line goes on the item before it, but not a heading, a lead-in or a new subject.
    private func runsOn(_ index: Int, after running: Int) -> Bool {
        guard source.isSentencePerLine else { return false }
        let node = tree.nodes[running]
        guard node.isClosed, !node.endsInColon || !node.isEntry, !opensList(index) else { return false }
        let words = source.text.cut(source.paragraphs[index].range)
        if index > lastOpening, ClosingParagraph.opens(words, mustName: true) || ClosingParagraph.onlyNotifies(words) { return false }
        if AttributeLine.read(words) != nil { return false }
        // Under a part's heading each body's duty is an item of its own; under a numbered heading they are one.
        if case .plain = node.form, stack.levels.last.map({ !$0.label.family.isItem }) ?? true { return !ActorOpening.isDuty(words) }
        return true
    }

    /// Ends in a colon, and a label or bullet follows.
    private func opensList(_ index: Int) -> Bool {
        guard source.paragraphs[index].endsInColon, index + 1 < source.paragraphs.count else { return false }
        return !source.paragraphs[index + 1].opening.isPlain
    }

    private mutating func extend(_ place: Int, with index: Int) {
        let paragraph = source.paragraphs[index]
        tree.nodes[place].text = tree.nodes[place].text.lowerBound..<paragraph.range.upperBound
        tree.nodes[place].span = tree.nodes[place].span.lowerBound..<paragraph.range.upperBound
        tree.nodes[place].paragraphs = tree.nodes[place].paragraphs.lowerBound..<index + 1
        tree.nodes[place].isClosed = paragraph.isClosed
        tree.nodes[place].endsInColon = paragraph.endsInColon
    }

    private mutating func takeTable(from index: Int, until end: Int) {
        var last = index
        while last < end, source.paragraphs[last].isRow { last += 1 }
        rowsEnd = last
        bullets = []
        running = nil
        let rows = index..<last
        TableReader.read(rows, of: source, below: stack.top, introducedBy: leadIn?.node, into: &tree)
    }
}
