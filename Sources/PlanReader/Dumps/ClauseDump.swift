import Documents
import Planning
import Vietnamese

/// What the recognisers find in the tasks' own words, a field a line.
struct ClauseDump {
    let source: ParagraphText
    let tree: Tree
    let lexicon: BodyLexicon

    func lines() -> [String] {
        tree.nodes.filter { $0.role == .leaf }.flatMap(lines)
    }

    private func lines(_ node: Node) -> [String] {
        let words = source.text.cut(node.text)
        let mentions = ReferenceRecogniser(words: words, text: source.text).read()
        let charge = ChargeReader(source: source, lexicon: lexicon, documentYear: nil).running(words, cited: mentions.map(\.words))
        let targets = TargetRecogniser(words: words, text: source.text, taken: mentions.map(\.words)).read()
        let found =
            charge.leads.map { ("lead", $0.name) } + charge.coordinating.map { ("coordinating", $0.name) } + [charge.deadline.map { ("deadline", $0.value.words) }].compactMap { $0 }
            + targets.map { ("target", $0.target.text) } + mentions.map { ("reference", source.text.line($0.range)) }
        let head = "\(DumpText.number(source.text.map.source(of: node.text).lowerBound)) \(node.path)  \(source.text.line(node.text))"
        return [head] + found.enumerated().map { "       \($0.offset == found.count - 1 ? "└─" : "├─") \(DumpText.padded($0.element.0, 13))\($0.element.1)" }
    }
}
