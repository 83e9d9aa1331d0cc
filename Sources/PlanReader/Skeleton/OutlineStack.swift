/// The labels that are open at a place of the document; says below what a new label belongs and which path it takes.
struct OutlineStack {
    struct Level {
        var label: Label
        var node: Int
        var path: String
        /// The last part of the path, which a deeper label may repeat (`3.1` under `3`).
        var component: String
    }

    private(set) var levels: [Level] = []
    /// The outermost labels are articles, as in a decision: numerals and numbers stand inside them.
    private var isDecision = false
    /// The node and path that hold the outermost labels: an appendix, or nothing.
    let root: (node: Int, path: String)?

    init(root: (node: Int, path: String)? = nil) {
        self.root = root
    }

    var top: (node: Int, path: String)? { levels.last.map { ($0.node, $0.path) } ?? root }

    /// The label is the next one of an open level.
    func awaits(_ label: Label) -> Bool {
        levels.contains { $0.label.family == label.family && $0.label.ordinal + 1 == label.ordinal }
    }

    /// Makes room for a label: closes the levels that it ends. Returns it as it should have been printed, its parent and its path.
    mutating func open(_ printed: Label) -> (label: Label, parent: Int?, path: String, component: String) {
        var label = disambiguated(printed)
        if levels.isEmpty, label.family == .article { isDecision = true }
        if let level = sibling(of: label) {
            if isMisprint(label, after: levels[level].label), let successor = levels[level].label.successor { label = successor }
            levels.removeSubrange(level...)
        } else {
            while let last = levels.last, height(last.label.family) >= height(label.family) { levels.removeLast() }
        }
        let (path, component) = path(of: label)
        return (label, top?.node, path, component)
    }

    /// The same label again, or a letter far ahead of its turn (`q` where machine reading met `đ`).
    private func isMisprint(_ label: Label, after last: Label) -> Bool {
        label.ordinal == last.ordinal || label.family == .letter && label.ordinal > last.ordinal + 4
    }

    mutating func push(_ label: Label, node: Int, path: String, component: String) {
        levels.append(Level(label: label, node: node, path: path, component: component))
    }

    /// `I` after `H` is a letter, not a numeral.
    private func disambiguated(_ label: Label) -> Label {
        guard label.family == .roman, label.printed.count == 1, let last = levels.last(where: { $0.label.family == .capital }) else { return label }
        let letter = Label.letters.firstIndex(of: Character(label.printed.lowercased())).map { $0 + 1 }
        guard letter == last.label.ordinal + 1 else { return label }
        return Label(family: .capital, printed: label.printed, ordinal: last.label.ordinal + 1)
    }

    /// The open level that a label counts on from; of several, the one whose next number it is.
    private func sibling(of label: Label) -> Int? {
        let same = levels.indices.filter { levels[$0].label.family == label.family && sharesParent(levels[$0].label, label) }
        return same.last { levels[$0].label.ordinal + 1 == label.ordinal } ?? same.last
    }

    /// `2.1` does not count on from `1.4`.
    private func sharesParent(_ one: Label, _ other: Label) -> Bool {
        guard case .arabic(let depth) = one.family, depth > 1 else { return true }
        return one.printed.split(separator: ".").dropLast() == other.printed.split(separator: ".").dropLast()
    }

    /// Labels of one family usually stand above those of the other.
    static func isAbove(_ one: Label.Family, _ other: Label.Family) -> Bool { rank(one) < rank(other) }

    private func height(_ family: Label.Family) -> Int { isDecision && family == .article ? -1 : Self.rank(family) }

    private static func rank(_ family: Label.Family) -> Int {
        switch family {
        case .part: 0
        case .chapter: 1
        case .capital: 2
        case .section: 3
        case .roman: 4
        case .article: 5
        case .arabic(let depth): 5 + depth
        case .letter: 20
        case .bracketed: 21
        case .smallRoman: 22
        }
    }

    private func path(of label: Label) -> (path: String, component: String) {
        // An article of a decision is no label of the outline; what stands in it counts on its own.
        if label.family == .article { return (levels.last?.path ?? root?.path ?? "", "") }
        let component = label.family == .roman ? Roman.numeral(label.ordinal) : label.printed
        guard let last = levels.last else { return (join(root?.path, component), component) }
        guard component.hasPrefix(last.component + ".") else { return (join(last.path, component), component) }
        let above = String(last.path.dropLast(last.component.count)).trimmingPoint
        return (join(above.isEmpty ? nil : above, component), component)
    }

    private func join(_ above: String?, _ component: String) -> String {
        guard let above, !above.isEmpty else { return component }
        return above + "." + component
    }
}

extension String {
    fileprivate var trimmingPoint: String { hasSuffix(".") ? String(dropLast()) : self }
}
