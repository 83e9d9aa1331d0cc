import Documents
import Planning
import Vietnamese

/// Finds tasks that hand another part of the document to their lead by naming its subject again.
struct Assignments {
    private let tree: Tree
    private let source: ParagraphText
    private let lexicon: BodyLexicon

    static func add(to tasks: [(node: Int, task: TaskDraft)], _ tree: Tree, _ source: ParagraphText, _ lexicon: BodyLexicon) -> [TaskDraft] {
        let finder = Assignments(tree: tree, source: source, lexicon: lexicon)
        let parts = finder.parts(held: Set(tasks.compactMap { tree.nodes[$0.node].parent }))
        guard !parts.isEmpty else { return tasks.map(\.task) }
        return tasks.map { node, task in
            var task = task
            // A part is handed to somebody, not to everybody.
            if task.leads.count == 1, task.kind != .finance, finder.isInOrganisation(node) { task.assigns = finder.assigned(by: node, among: parts) }
            return task
        }
    }

    /// A part that can be handed over: its place, its section, its subject as word keys.
    private struct Part {
        var node: Int
        var section: Int?
        var keys: [UInt64]
    }

    private func parts(held: Set<Int>) -> [Part] {
        tree.nodes.indices.compactMap { index in
            let node = tree.nodes[index]
            guard node.role == .heading, node.label != nil, !node.isSection, node.parent != nil, held.contains(index), !isBodies(index) else { return nil }
            return Part(node: index, section: node.parent, keys: keys(source.text.cut(node.text)))
        }
    }

    private func isBodies(_ index: Int) -> Bool {
        HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: source.text.cut(tree.nodes[index].text))).readHeading() != nil
    }

    private static let organisation = PhraseBook<Bool>([("tổ chức thực hiện", true), ("phân công", true), ("tổ chức triển khai", true)])

    /// Only the part that says who does what hands over other parts.
    private func isInOrganisation(_ index: Int) -> Bool {
        tree.ancestors(of: index).contains { Self.organisation.occurs(in: source.text.cut(tree.nodes[$0].text)) }
    }

    private static let light = PhraseBook<Bool>(
        [
            "là", "đầu mối", "chủ trì", "tham mưu", "tổ chức", "thực hiện", "triển khai", "có hiệu quả", "hiệu quả", "các", "nhiệm vụ", "về", "công tác", "nội dung", "giải pháp", "chịu trách nhiệm", "có trách nhiệm", "hướng dẫn", "nhóm",
            "trực tiếp", "tốt", "cho", "những", "theo dõi",
        ].map { ($0, true) })

    /// The words of a segment behind the verbs that only carry it.
    private func subject(_ words: [Word]) -> [UInt64] {
        var index = 0
        while index < words.count, let (_, count) = Self.light.longest(in: words, at: index) { index += count }
        return keys(Array(words[index...]))
    }

    private func keys(_ words: [Word]) -> [UInt64] {
        var keys: [UInt64] = []
        var index = 0
        while index < words.count {
            if let expansion = lexicon.abbreviations.expansion(in: words, at: index) {
                keys += expansion.keys
                index += expansion.count
            } else {
                if words[index].shape != .sign, !Connector.isAnd(words[index]) { keys.append(words[index].folded) }
                index += 1
            }
        }
        return keys
    }

    private func assigned(by index: Int, among parts: [Part]) -> [Cited<String>] {
        let node = tree.nodes[index]
        let section = tree.ancestors(of: index).last
        var found: [Cited<String>] = []
        for range in segments(node) {
            let segment = source.text.cut(range)
            let subject = subject(segment)
            let above = tree.ancestors(of: index)
            let scored = parts.filter { !above.contains($0.node) && tree.ancestors(of: $0.node).last != section }.map { ($0, longestRun(subject, $0.keys)) }
            guard let best = scored.map(\.1).max(), best >= 4 || best >= 3 && best == subject.count, best * 10 >= min(subject.count, 14) * 6 else { continue }
            let named = scored.filter { $0.1 == best }
            // Words that several parts share are the plan's own subject and name none of them.
            for (part, _) in named where named.count == 1 {
                let path = tree.nodes[part.node].path
                if !found.contains(where: { $0.value == path }) { found.append(Cited(path, Citation([source.text.map.source(of: range)]))) }
            }
        }
        return found
    }

    private static let together = PhraseBook<Bool>([("phối hợp", true), ("phối hợp thực hiện", true)])

    /// The joined subjects of the task's clauses; what is only done together assigns nothing.
    private func segments(_ node: Node) -> [Range<Int>] {
        let words = source.text.cut(node.text)
        var segments: [Range<Int>] = []
        var start = 0
        var isTogether = false
        for index in 0...words.count {
            let ends = index == words.count || words[index].isSign(",") || words[index].isSign(";") || words[index].isSign(".") || words[index].isSign(":") || Connector.isAnd(words[index])
            guard ends else { continue }
            if start < index {
                isTogether = isTogether || Self.together.longest(in: words, at: start) != nil
                if !isTogether { segments.append(Int(words[start].start)..<Int(words[index - 1].end)) }
            }
            if index < words.count, words[index].isSign(".") || words[index].isSign(";") { isTogether = false }
            start = index + 1
        }
        return segments
    }

    private func longestRun(_ one: [UInt64], _ other: [UInt64]) -> Int {
        var best = 0
        var lengths = [Int](repeating: 0, count: other.count + 1)
        for key in one {
            var previous = 0
            for index in other.indices {
                let kept = lengths[index + 1]
                lengths[index + 1] = key == other[index] ? previous + 1 : 0
                best = max(best, lengths[index + 1])
                previous = kept
            }
        }
        return best
    }
}
