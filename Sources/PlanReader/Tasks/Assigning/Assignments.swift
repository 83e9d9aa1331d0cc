import Documents
import Planning
import Vietnamese

/// Finds tasks that hand another part of the document to their lead by naming its subject again.
struct Assignments {
    private let tree: Tree
    private let source: ParagraphText
    private let lexicon: BodyLexicon
    private var parts = AssignmentParts([], asked: AskedPairs([]))
    /// Whether each place belongs to the part that says who does what: only that part hands over others.
    private var isInOrganisation: [Bool] = []

    static func add(to tasks: inout [TaskDraft], at places: [Int], _ tree: Tree, _ source: ParagraphText, _ lexicon: BodyLexicon) {
        for (task, found) in pairs(of: tasks, at: places, tree, source, lexicon) {
            tasks[task].assigns = found.filter { AssignmentModel.standard.assigns($0.pair) }.map { Cited(tree.nodes[$0.part].path, source.text.cite(tree.nodes[places[task]].text)) }
        }
    }

    /// The tasks that may hand something over, each with the parts whose words it shares, in reading order.
    static func pairs(of tasks: [TaskDraft], at places: [Int], _ tree: Tree, _ source: ParagraphText, _ lexicon: BodyLexicon) -> [(task: Int, found: [(part: Int, pair: AssignmentPair)])] {
        var finder = Assignments(tree: tree, source: source, lexicon: lexicon)
        // A part is handed to somebody.
        let givers = tasks.indices.filter { !tasks[$0].leads.isEmpty && finder.isInOrganisation[places[$0]] }
        guard !givers.isEmpty else { return [] }
        finder.collect(finder.pairs(of: givers.map { places[$0] }), tasks, at: places)
        guard !finder.parts.isEmpty else { return [] }
        let found = Lanes.map(givers.count) { [finder] piece in piece.map { finder.found(by: places[givers[$0]], hasOneLead: tasks[givers[$0]].leads.count == 1) } }
        return Array(zip(givers, found.joined()))
    }

    private init(tree: Tree, source: ParagraphText, lexicon: BodyLexicon) {
        self.tree = tree
        self.source = source
        self.lexicon = lexicon
        isInOrganisation = organised()
    }

    /// The pairs of words in the tasks that may hand a part over; no other pair of a part is ever asked for.
    private func pairs(of givers: [Int]) -> AskedPairs {
        let pieces = Lanes.map(givers.count) { [self] piece in piece.flatMap { AssignmentParts.pairs(keys(source.text.cut(tree.nodes[givers[$0]].text))) } }
        return AskedPairs(pieces.joined())
    }

    /// What is known of a place before its words are looked at.
    private struct Mark {
        var isTask = false
        var isOverTasks = false
        var isLed = false
    }

    private mutating func collect(_ asked: AskedPairs, _ tasks: [TaskDraft], at places: [Int]) {
        // What stands at each place: nothing, a heading over tasks, a task; and whether it says who leads.
        var marks = [Mark](repeating: Mark(), count: tree.nodes.count)
        for (task, place) in zip(tasks, places) {
            marks[place].isTask = true
            marks[place].isLed = marks[place].isLed || !task.leads.isEmpty
            guard let parent = tree.nodes[place].parent else { continue }
            marks[parent].isOverTasks = true
            marks[parent].isLed = marks[parent].isLed || !task.leads.isEmpty
        }
        let found = Lanes.map(tree.nodes.count) { [self, marks] piece in
            piece.compactMap { index in marks[index].isTask || marks[index].isOverTasks ? part(at: index, asked, marks[index]) : nil }
        }
        parts = AssignmentParts(found.flatMap(\.self), asked: asked)
    }

    /// A place that can be handed over, where its words are asked for at all.
    private func part(at index: Int, _ asked: AskedPairs, _ mark: Mark) -> AssignmentParts.Part? {
        let node = tree.nodes[index]
        guard node.label != nil, !node.isSection, node.parent != nil, !isInOrganisation[index], mark.isTask || node.role == .heading else { return nil }
        let keys = keys(source.text.cut(node.text))
        guard AssignmentParts.pairs(keys).contains(where: asked.contains), !isBodies(index) else { return nil }
        return AssignmentParts.Part(node: index, section: tree.ancestors(of: index).last, keys: keys, isTask: mark.isTask, isLed: mark.isLed)
    }

    private func isBodies(_ index: Int) -> Bool {
        HeadingActors(parser: BodyParser(lexicon: lexicon, text: source.text, words: source.text.cut(tree.nodes[index].text))).readHeading() != nil
    }

    private static let organisation = PhraseBook<Bool>([("tổ chức thực hiện", true), ("phân công", true), ("tổ chức triển khai", true)])

    /// A heading that says so, or one below which most headings name the bodies whose duties follow.
    private func opensOrganisation(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        guard !node.children.isEmpty, node.role == .heading else { return false }
        if Self.organisation.occurs(in: source.text.cut(node.text)) { return true }
        // A few tell enough; a part may have thousands of headings.
        let headings = node.children.lazy.filter { tree.nodes[$0].role == .heading && tree.nodes[$0].label != nil }.prefix(12)
        let bodies = headings.count { isBodies($0) }
        return bodies >= 2 && bodies * 3 >= headings.count * 2
    }

    /// Parents stand before their children, so that one pass tells it of all.
    private func organised() -> [Bool] {
        let opens = Lanes.map(tree.nodes.count) { [self] piece in piece.map { opensOrganisation($0) } }.flatMap(\.self)
        var isOpened = [Bool](repeating: false, count: tree.nodes.count)
        var isInside = isOpened
        for (index, node) in tree.nodes.enumerated() {
            isInside[index] = node.parent.map { isOpened[$0] } ?? false
            isOpened[index] = isInside[index] || opens[index]
        }
        return isInside
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

    private func found(by index: Int, hasOneLead: Bool) -> [(part: Int, pair: AssignmentPair)] {
        let words = source.text.cut(tree.nodes[index].text)
        // Who only helps is handed nothing.
        guard Self.together.longest(in: words, at: 0) == nil else { return [] }
        let keys = keys(words)
        let near = parts.nearest(keys, outside: tree.ancestors(of: index).last)
        guard let best = near.first?.weight else { return [] }
        let own = Set(AssignmentParts.pairs(keys))
        let total = own.reduce(0) { $0 + parts.rarity($1) }
        let subjects = subjects(words)
        let found = near.map { part, weight, shared in
            let run = Double(longestRun(keys, part.keys))
            let told = subjects.map { subject in Double(longestRun(subject, part.keys)) / Double(subject.count) }.max() ?? 0
            let likeness = 2 * Double(shared) / Double(own.count + Set(AssignmentParts.pairs(part.keys)).count)
            return (
                part.node,
                AssignmentPair(
                    ofTask: weight / max(total, 0.001), runOfPart: run / Double(max(part.keys.count, 1)), runOfTask: run / Double(max(keys.count, 1)), runOfSubject: told, run: Logarithm.of(1 + run), weight: Logarithm.of(1 + weight), likeness: likeness,
                    gap: Logarithm.of(1 + weight) - Logarithm.of(1 + best), isTask: part.isTask, isLed: part.isLed, hasOneLead: hasOneLead)
            )
        }
        return found.sorted { $0.0 < $1.0 }
    }

    private static let light = PhraseBook<Bool>(
        [
            "là", "đầu mối", "chủ trì", "tham mưu", "tổ chức", "thực hiện", "triển khai", "có hiệu quả", "hiệu quả", "các", "nhiệm vụ", "về", "công tác", "nội dung", "giải pháp", "chịu trách nhiệm", "có trách nhiệm", "hướng dẫn", "nhóm",
            "trực tiếp", "tốt", "cho", "những", "theo dõi",
        ].map { ($0, true) })

    /// The joined subjects of a task, behind the verbs that only carry them: `triển khai Chương trình A; Chương trình B`. What is only done together is none of them.
    private func subjects(_ words: [Word]) -> [[UInt64]] {
        var subjects: [[UInt64]] = []
        var start = 0
        var isTogether = false
        for index in 0...words.count where index == words.count || endsSubject(words[index]) {
            isTogether = isTogether || start < index && Self.together.longest(in: words, at: start) != nil
            if !isTogether {
                while start < index, let (_, count) = Self.light.longest(in: words, at: start, until: index) { start += count }
                let subject = keys(Array(words[start..<index]))
                if subject.count >= 3 { subjects.append(subject) }
            }
            if index < words.count, words[index].isSign(".") || words[index].isSign(";") { isTogether = false }
            start = index + 1
        }
        return subjects
    }

    private func endsSubject(_ word: Word) -> Bool {
        word.isSign(",") || word.isSign(";") || word.isSign(".") || word.isSign(":") || Connector.isAnd(word)
    }

    private static let together = PhraseBook<Bool>([("phối hợp", true), ("phối hợp thực hiện", true)])

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
