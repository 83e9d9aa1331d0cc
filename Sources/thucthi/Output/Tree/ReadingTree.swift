import Documents
import Pages
import Planning

/// A reading as a tree for people: the head, the outline with its tasks, the findings, a line that sums up.
struct ReadingTree {
    private let reading: PlanReading
    private let outline: OutlineTree
    private let homes: FindingHomes
    private var text: TreeText

    static func write(_ reading: PlanReading, on terminal: Terminal) -> String {
        var tree = ReadingTree(reading, terminal)
        tree.writeHead()
        tree.writeItems(tree.items(below: nil), Branch())
        tree.writeFindings()
        tree.text.addBlank()
        tree.text.add(SummaryLine.write(Coverage(reading)), .strong)
        return tree.text.lines.joined(separator: "\n") + "\n"
    }

    private init(_ reading: PlanReading, _ terminal: Terminal) {
        self.reading = reading
        outline = OutlineTree(reading.draft)
        homes = FindingHomes(reading)
        text = TreeText(terminal: terminal)
    }

    private mutating func writeHead() {
        text.add(reading.draft.header.title?.value ?? reading.document.name, .strong)
        text.add(HeaderWords(reading).facts.joined(separator: " · "), .quiet)
        for remark in reading.document.remarks { text.add(remark.words, .warning, lead: "! ", rest: "  ") }
        text.addBlank()
    }

    /// What is shown below an entry. One without a title is itself a task, and what it holds stands in its place.
    private func items(below entry: Int?) -> [OutlineTree.Item] {
        outline.items(below: entry).flatMap { item -> [OutlineTree.Item] in
            guard case .entry(let index) = item, outline.nodes[index].entry.title == nil else { return [item] }
            return items(below: index)
        }
    }

    private mutating func writeItems(_ items: [OutlineTree.Item], _ branch: Branch) {
        for (number, item) in items.enumerated() {
            let isLast = number == items.count - 1
            switch item {
            case .entry(let index): writeEntry(index, branch, isLast: isLast)
            case .task(let index): writeTask(index, branch, isLast: isLast)
            }
        }
    }

    private mutating func writeEntry(_ index: Int, _ branch: Branch, isLast: Bool) {
        let node = outline.nodes[index]
        let below = branch.below(isLast: isLast)
        let count = outline.taskCount(below: index)
        let title = [node.entry.label, node.entry.title].compactMap { $0 }.joined(separator: ". ") + (count > 0 ? " (\(count))" : "")
        text.add(title, count > 0 ? .strong : .quiet, lead: branch.first(isLast: isLast), rest: below.strokes)
        writeItems(items(below: index), below)
    }

    private mutating func writeTask(_ index: Int, _ branch: Branch, isLast: Bool) {
        let task = reading.draft.tasks[index]
        let below = branch.below(isLast: isLast).strokes
        // The same name as in JSON, so that it is no label of the document.
        let number = "T\(index + 1) "
        text.add(task.text, lead: branch.first(isLast: isLast), rest: below, name: number, nameInk: .strong)
        let indent = below + String(repeating: " ", count: number.count)
        for field in TaskField.allCases { writeField(field, task, indent) }
        for finding in homes.findings(ofTask: index) { writeFinding(reading.findings[finding], indent) }
    }

    private mutating func writeField(_ field: TaskField, _ task: TaskDraft, _ indent: String) {
        let values = task.values(of: field).map(\.value)
        guard !values.isEmpty else { return }
        let name = field.words + String(repeating: " ", count: max(0, 10 - DisplayWidth.columns(of: field.words)))
        text.add(values.joined(separator: "; "), Ink(field), lead: indent, name: name)
    }

    private mutating func writeFinding(_ finding: Finding, _ indent: String) {
        let place = finding.path.isEmpty ? "" : " (mục \(finding.path))"
        let ink = Ink(finding.severity)
        let sentence = "\(finding.severity.words): \(finding.message)\(indent.isEmpty ? place : "")"
        text.add(sentence, ink, lead: indent, name: "\(finding.severity.shape) ", nameInk: ink)
    }

    private mutating func writeFindings() {
        guard !homes.homeless.isEmpty else { return }
        text.addBlank()
        text.add("Phát hiện ngoài các nhiệm vụ", .strong)
        for index in homes.homeless { writeFinding(reading.findings[index], "") }
    }
}
