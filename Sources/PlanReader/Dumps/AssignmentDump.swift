import Documents
import Planning

/// Each pair of a task and a part that it may hand over: the task's place in code points, the part's path, the numbers of the pair.
struct AssignmentDump {
    let document: Document
    let source: ParagraphText
    let tree: Tree
    let lexicon: BodyLexicon
    let preamble: Charge

    func lines() -> [String] {
        let (tasks, places) = TaskBuilder(source: source, tree: tree, lexicon: lexicon, documentYear: nil, preamble: preamble).build()
        let head = "# task part " + AssignmentPair.names.joined(separator: " ")
        return [head] + Assignments.pairs(of: tasks, at: places, tree, source, lexicon).flatMap { task, found in found.map { line(places[task], $0.part, $0.pair) } }
    }

    private func line(_ place: Int, _ part: Int, _ pair: AssignmentPair) -> String {
        let start = document.text.scalarOffset(ofByte: source.text.map.source(of: tree.nodes[place].text).lowerBound)
        return "\(start) \(tree.nodes[part].path) " + pair.numbers.map { "\($0)" }.joined(separator: " ")
    }
}
