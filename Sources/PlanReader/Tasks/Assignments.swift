import Documents
import Planning
import Vietnamese

/// Finds tasks that hand another part of the document to their lead by naming its subject again.
struct Assignments {
    private let tree: Tree
    private let source: ParagraphText
    private let lexicon: BodyLexicon

    static func add(to tasks: inout [TaskDraft], at places: [Int], _ tree: Tree, _ source: ParagraphText, _ lexicon: BodyLexicon) {
        var finder = Assignments(tree: tree, source: source, lexicon: lexicon)
        // A part is handed to somebody, not to everybody.
        let givers = tasks.indices.filter { tasks[$0].leads.count == 1 && tasks[$0].kind != .finance && finder.isInOrganisation[places[$0]] }
        guard !givers.isEmpty else { return }
        finder.collect(finder.pairs(of: givers.map { places[$0] }), held: Set(places.compactMap { tree.nodes[$0].parent }), tasks: Set(places))
        guard !finder.parts.isEmpty else { return }
        for giver in givers { tasks[giver].assigns = finder.assigned(by: places[giver]) }
    }

    private init(tree: Tree, source: ParagraphText, lexicon: BodyLexicon) {
        self.tree = tree
        self.source = source
        self.lexicon = lexicon
        isInOrganisation = Self.organised(tree, source)
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
    /// Whether each place belongs to the part that says who does what: only that part hands over others.
    private let isInOrganisation: [Bool]
    /// The parts in which a pair of neighbouring words occurs.
    private var postings: [UInt64: [Int]] = [:]

    /// The pairs of words in the tasks that may hand a part over; no other pair of a part is ever asked for.
    private func pairs(of givers: [Int]) -> Set<UInt64> { givers.reduce(into: []) { $0.formUnion(pairs(keys(source.text.cut(tree.nodes[$1].text)))) } }

    private mutating func collect(_ asked: Set<UInt64>, held: Set<Int>, tasks: Set<Int>) {
        let found = Lanes.map(tree.nodes.count) { [self] piece in piece.compactMap { part(at: $0, asked, held: held, tasks: tasks) } }
        for part in found.joined() {
            for pair in Set(pairs(part.keys)) where asked.contains(pair) { postings[pair, default: []].append(parts.count) }
            parts.append(part)
        }
    }

    /// A place that can be handed over, where its words are asked for at all.
    private func part(at index: Int, _ asked: Set<UInt64>, held: Set<Int>, tasks: Set<Int>) -> Part? {
        let node = tree.nodes[index]
        guard node.label != nil, !node.isSection, node.parent != nil, !isInOrganisation[index] else { return nil }
        let isTask = tasks.contains(index)
        guard isTask || node.role == .heading && held.contains(index) else { return nil }
        let keys = keys(source.text.cut(node.text))
        guard pairs(keys).contains(where: asked.contains), !isBodies(index) else { return nil }
        return Part(node: index, section: tree.ancestors(of: index).last, keys: keys, isTask: isTask)
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

    /// Parents stand before their children, so that one pass tells it of all.
    private static func organised(_ tree: Tree, _ source: ParagraphText) -> [Bool] {
        var isOpened = [Bool](repeating: false, count: tree.nodes.count)
        var isInside = isOpened
        for (index, node) in tree.nodes.enumerated() {
            isInside[index] = node.parent.map { isOpened[$0] } ?? false
            isOpened[index] = isInside[index] || !node.children.isEmpty && organisation.occurs(in: source.text.cut(node.text))
        }
        return isInside
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
            if !found.contains(where: { $0.value == path }) { found.append(Cited(path, source.text.cite(range))) }
        }
        if found.isEmpty, let part = retold(by: node, outside: section) {
            found.append(Cited(tree.nodes[part].path, source.text.cite(node.text)))
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
