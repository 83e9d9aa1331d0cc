import Documents
import Planning
import Vietnamese

/// Finds tasks that hand another part of the document to their lead by naming its subject again.
struct Assignments {
    private let tree: Tree
    private let source: ParagraphText
    private let lexicon: BodyLexicon

    static func add(to tasks: [(node: Int, task: TaskDraft)], _ tree: Tree, _ source: ParagraphText, _ lexicon: BodyLexicon) -> [TaskDraft] {
        var finder = Assignments(tree: tree, source: source, lexicon: lexicon)
        finder.collect(held: Set(tasks.compactMap { tree.nodes[$0.node].parent }), tasks: Set(tasks.map(\.node)))
        guard !finder.parts.isEmpty else { return tasks.map(\.task) }
        return tasks.map { node, task in
            var task = task
            // A part is handed to somebody, not to everybody.
            if task.leads.count == 1, task.kind != .finance, finder.isInOrganisation(node) { task.assigns = finder.assigned(by: node) }
            return task
        }
    }

    private init(tree: Tree, source: ParagraphText, lexicon: BodyLexicon) {
        self.tree = tree
        self.source = source
        self.lexicon = lexicon
    }

    /// A part that can be handed over: its place, its outermost section, its subject as word keys.
    private struct Part {
        var node: Int
        var section: Int?
        var keys: [UInt64]
        /// An item that is itself a task, as against a heading with tasks below it.
        var isTask: Bool
    }

    private var parts: [Part] = []
    /// Whether a place belongs to the part that says who does what.
    private var organisations: [Int: Bool] = [:]
    /// The parts in which a pair of neighbouring words occurs.
    private var postings: [UInt64: [Int]] = [:]

    private mutating func collect(held: Set<Int>, tasks: Set<Int>) {
        for index in tree.nodes.indices {
            let node = tree.nodes[index]
            guard node.label != nil, !node.isSection, node.parent != nil, !isInOrganisation(index) else { continue }
            let isTask = tasks.contains(index)
            guard isTask || node.role == .heading && held.contains(index), !isBodies(index) else { continue }
            let part = Part(node: index, section: tree.ancestors(of: index).last, keys: keys(source.text.cut(node.text)), isTask: isTask)
            for pair in Set(pairs(part.keys)) { postings[pair, default: []].append(parts.count) }
            parts.append(part)
        }
    }

    private func pairs(_ keys: [UInt64]) -> [UInt64] { zip(keys, keys.dropFirst()).map { $0 &* 31 ^ $1 } }

    /// How many pairs of words each part shares with these; a pair that many parts have tells nothing.
    private func shared(_ keys: [UInt64]) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for pair in Set(pairs(keys)) {
            guard let found = postings[pair], found.count <= 12 else { continue }
            for part in found { counts[part, default: 0] += 1 }
        }
        return counts
    }

    private func isBodies(_ index: Int) -> Bool {
        HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: source.text.cut(tree.nodes[index].text))).readHeading() != nil
    }

    private static let organisation = PhraseBook<Bool>([("tổ chức thực hiện", true), ("phân công", true), ("tổ chức triển khai", true)])

    /// Only the part that says who does what hands over other parts.
    private mutating func isInOrganisation(_ index: Int) -> Bool {
        guard let parent = tree.nodes[index].parent else { return false }
        if let known = organisations[parent] { return known }
        let isOrganisation = Self.organisation.occurs(in: source.text.cut(tree.nodes[parent].text)) || isInOrganisation(parent)
        organisations[parent] = isOrganisation
        return isOrganisation
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

    private func assigned(by index: Int) -> [Cited<String>] {
        let node = tree.nodes[index]
        let section = tree.ancestors(of: index).last
        var found: [Cited<String>] = []
        for range in segments(node) {
            guard let part = named(by: source.text.cut(range), outside: section) else { continue }
            let path = tree.nodes[part].path
            if !found.contains(where: { $0.value == path }) { found.append(Cited(path, Citation([source.text.map.source(of: range)]))) }
        }
        if found.isEmpty, let part = retold(by: node, outside: section) {
            found.append(Cited(tree.nodes[part].path, Citation([source.text.map.source(of: node.text)])))
        }
        return found
    }

    /// The one heading whose words a segment repeats. Words that several parts share are the plan's own subject and name none of them.
    private func named(by segment: [Word], outside section: Int?) -> Int? {
        let subject = subject(segment)
        let candidates = shared(subject).keys.filter { !parts[$0].isTask && parts[$0].section != section }
        let scored = candidates.map { ($0, longestRun(subject, parts[$0].keys)) }
        guard let best = scored.map(\.1).max(), best >= 4 || best >= 3 && best == subject.count, best * 10 >= min(subject.count, 14) * 6 else { return nil }
        let named = scored.filter { $0.1 == best }
        return named.count == 1 ? parts[named[0].0].node : nil
    }

    /// The item of another part that a task tells again in nearly its own words.
    private func retold(by node: Node, outside section: Int?) -> Int? {
        let keys = keys(source.text.cut(node.text))
        let total = Set(pairs(keys)).count
        let likeness = shared(keys).filter { parts[$0.key].isTask && parts[$0.key].section != section }
            .map { ($0.key, Double(2 * $0.value) / Double(total + Set(pairs(parts[$0.key].keys)).count)) }
        guard let best = likeness.max(by: { $0.1 < $1.1 }), best.1 >= 0.3 else { return nil }
        return parts[best.0].node
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
