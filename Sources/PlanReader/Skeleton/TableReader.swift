import Vietnamese

/// Reads the rows of one table into the tree: rows that name a task, group rows, and rows that ask nothing.
struct TableReader {
    private let source: ParagraphText
    private var table: TaskTable
    private var number: Int
    private let introducedBy: Int?
    private var stack: OutlineStack
    /// The family of labels that rows with a task carry; other families open groups.
    private let rowFamily: Label.Family?

    static func read(_ rows: Range<Int>, of source: ParagraphText, below root: (node: Int, path: String)?, introducedBy: Int?, into tree: inout Tree) {
        guard var table = TableHeader.find(rows, of: source) ?? continued(rows, of: source, below: root?.node, tree), table.isOfTasks else {
            for row in rows { addContext(row, of: source, below: root, into: &tree) }
            return
        }
        table.root = root?.node
        if table.header.isEmpty == false { table.base = root?.node }
        tree.tables.append(table)
        var reader = TableReader(source: source, table: table, rows: rows, number: tree.tables.count - 1, introducedBy: introducedBy, root: root)
        for row in rows { reader.take(row, into: &tree) }
    }

    /// A table that goes on behind a page break or a line between, without a header of its own.
    private static func continued(_ rows: Range<Int>, of source: ParagraphText, below root: Int?, _ tree: Tree) -> TaskTable? {
        guard let last = tree.tables.last, last.root == root || isPart(root, of: last, tree), let row = rows.first, source.paragraphs[row].cells.count == last.columns.count else { return nil }
        return TaskTable(columns: last.columns, header: row..<row, base: last.base)
    }

    /// `I. NÂNG CAO NHẬN THỨC` between the rows: a heading below the place where the table began.
    private static func isPart(_ root: Int?, of table: TaskTable, _ tree: Tree) -> Bool {
        guard let root, let base = table.base else { return false }
        return tree.ancestors(of: root).contains(base)
    }

    private init(source: ParagraphText, table: TaskTable, rows: Range<Int>, number: Int, introducedBy: Int?, root: (node: Int, path: String)?) {
        self.source = source
        self.table = table
        self.number = number
        self.introducedBy = introducedBy
        stack = OutlineStack(root: root)
        rowFamily = Self.commonFamily(rows, of: source, table)
    }

    private static func commonFamily(_ rows: Range<Int>, of source: ParagraphText, _ table: TaskTable) -> Label.Family? {
        var counts: [Label.Family: Int] = [:]
        for row in rows {
            let cells = source.paragraphs[row].cells
            guard let index = table.first(.index), index < cells.count, isFilled(cells, table), let label = label(source.text, cells[index]) else { continue }
            counts[label.family, default: 0] += 1
        }
        return counts.max { $0.value < $1.value }?.key
    }

    /// Some column besides number, work and remarks says something.
    private static func isFilled(_ cells: [Range<Int>], _ table: TaskTable) -> Bool {
        zip(cells, table.columns).contains { !$0.isEmpty && $1 != .index && $1 != .task && $1 != .other }
    }

    private static func label(_ text: CleanText, _ cell: Range<Int>) -> Label? {
        let printed = text.words(in: cell).trimmingLabel
        guard !printed.isEmpty, printed.utf8.count <= 8 else { return nil }
        if let number = Int(printed) { return Label(family: .arabic(depth: 1), printed: "\(number)", ordinal: number) }
        let parts = printed.split(separator: ".").compactMap { Int($0) }
        if parts.count > 1, let last = parts.last { return Label(family: .arabic(depth: parts.count), printed: parts.map(String.init).joined(separator: "."), ordinal: last) }
        if let value = Roman.value(printed), printed.uppercased() == printed { return Label(family: .roman, printed: printed, ordinal: value) }
        guard printed.count == 1, let index = Label.letters.firstIndex(of: Character(printed.lowercased())) else { return nil }
        return Label(family: printed == printed.uppercased() ? .capital : .letter, printed: printed, ordinal: index + 1)
    }

    private mutating func take(_ row: Int, into tree: inout Tree) {
        let cells = source.paragraphs[row].cells
        if !table.header.contains(row), repeatsHeader(cells) { realign(row, in: &tree) }
        guard !table.header.contains(row), let task = table.first(.task), task < cells.count else {
            Self.addContext(row, of: source, below: stack.top, into: &tree)
            return
        }
        let index = table.first(.index).flatMap { $0 < cells.count ? cells[$0] : nil }
        let label = index.flatMap { Self.label(source.text, $0) }
        if let (label, text) = bareGroup(cells) {
            addEntry(row, cells, label, text: text, into: &tree)
        } else if opensGroup(cells, label: label, index: index) {
            addGroup(row, cells, label: label, into: &tree)
        } else if !cells[task].isEmpty {
            // `3` behind `2 a) b)`: a row of the level of the groups ends the last one.
            if let label, let rowFamily, label.family != rowFamily, OutlineStack.isAbove(label.family, rowFamily) { _ = stack.open(label) }
            addTask(row, cells, text: cells[task], into: &tree)
        } else {
            Self.addContext(row, of: source, below: stack.top, into: &tree)
        }
    }

    /// On a new page the header stands again; empty columns may have come or gone with the layout of that page.
    private func repeatsHeader(_ cells: [Range<Int>]) -> Bool {
        guard let first = table.header.first else { return false }
        let again = cells.filter { !$0.isEmpty }
        let header = source.paragraphs[first].cells.filter { !$0.isEmpty }
        return again.count == header.count && zip(again, header).allSatisfy { source.text.bytes[$0].elementsEqual(source.text.bytes[$1]) }
    }

    /// From here on the columns stand as in this header.
    private mutating func realign(_ row: Int, in tree: inout Tree) {
        guard let again = TableHeader.find(row..<row + 1, of: source) else { return }
        table.header = row..<row + 1
        guard again.columns != table.columns else { return }
        table.columns = again.columns
        number = tree.tables.count
        tree.tables.append(table)
    }

    /// A row with words and nothing else, whose label is of another family than those of the rows, or that has no label at all.
    private func opensGroup(_ cells: [Range<Int>], label: Label?, index: Range<Int>?) -> Bool {
        let filled = cells.indices.filter { !cells[$0].isEmpty }
        if let label {
            let isOther = rowFamily.map { $0 != label.family } ?? !Self.isFilled(cells, table)
            guard isOther, let rowFamily else { return isOther }
            return OutlineStack.isAbove(label.family, rowFamily) && (!Self.isFilled(cells, table) || label.family == .roman || label.family == .capital)
        }
        guard !Self.isFilled(cells, table), filled.count == 1, let only = filled.first else { return false }
        return only == table.first(.index) || (only == table.first(.task) && index?.isEmpty == true && isShouted(cells[only]))
    }

    /// `II | Giai đoạn 2` in a table that has no column for numbers: a label, a title and nothing else.
    private func bareGroup(_ cells: [Range<Int>]) -> (label: Label, text: Range<Int>)? {
        let filled = cells.filter { !$0.isEmpty }
        guard table.first(.index) == nil, table.columns.count > 2, filled.count == 2, let first = cells.first, !first.isEmpty, let label = Self.label(source.text, first), label.ordinal < 40 else { return nil }
        return (label, filled[1])
    }

    private func isShouted(_ cell: Range<Int>) -> Bool {
        let letters = source.text.cut(cell).filter(\.isLetters)
        return !letters.isEmpty && letters.allSatisfy { $0.shape == .capitals }
    }

    private mutating func addGroup(_ row: Int, _ cells: [Range<Int>], label: Label?, into tree: inout Tree) {
        guard let label, let task = table.first(.task) else {
            // A merged group row carries its label in its words: `I. Nhóm nhiệm vụ …`.
            let text = cells.first { !$0.isEmpty } ?? source.paragraphs[row].range
            guard case .label(let label, let start) = source.text.opening(in: text) else {
                Self.addContext(row, of: source, below: stack.top, into: &tree)
                return
            }
            addEntry(row, cells, label, text: start..<text.upperBound, into: &tree)
            return
        }
        let text = cells[task].isEmpty ? cells.last { !$0.isEmpty } ?? cells[task] : cells[task]
        addEntry(row, cells, label, text: text, into: &tree)
    }

    private mutating func addEntry(_ row: Int, _ cells: [Range<Int>], _ printed: Label, text: Range<Int>, into tree: inout Tree) {
        let (label, parent, path, component) = stack.open(printed)
        var node = Self.node(.labelled(printed), row, source, text: text, parent: parent, path: path)
        node.cells = cells
        node.role = .heading
        let place = tree.add(node)
        stack.push(label, node: place, path: path, component: component)
    }

    private func addTask(_ row: Int, _ cells: [Range<Int>], text: Range<Int>, into tree: inout Tree) {
        var node = Self.node(.row(table: number), row, source, text: text, parent: stack.top?.node, path: stack.top?.path ?? "")
        node.span = text
        node.cells = cells
        node.introducedBy = introducedBy
        _ = tree.add(node)
    }

    private static func addContext(_ row: Int, of source: ParagraphText, below root: (node: Int, path: String)?, into tree: inout Tree) {
        var node = node(.plain, row, source, text: source.paragraphs[row].range, parent: root?.node, path: root?.path ?? "")
        node.role = .context
        node.isSettled = true
        _ = tree.add(node)
    }

    private static func node(_ form: Node.Form, _ row: Int, _ source: ParagraphText, text: Range<Int>, parent: Int?, path: String) -> Node {
        Node(
            form: form, text: text, span: source.paragraphs[row].range, parent: parent, path: path, isClosed: false, endsInColon: false,
            paragraphs: row..<row + 1)
    }
}

extension String {
    /// Without the points, brackets and blanks around a label in a cell.
    fileprivate var trimmingLabel: String {
        var text = Substring(self)
        while let last = text.last, ".)/: ".contains(last) { text = text.dropLast() }
        while let first = text.first, "( ".contains(first) { text = text.dropFirst() }
        return String(text)
    }
}
