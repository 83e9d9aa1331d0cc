import Planning

/// A field in which the reader says something else than the golden reading.
struct Difference: CustomStringConvertible {
    let name: String
    let words: String
    let expected: String
    let got: String

    var description: String { "\(name) («\(words.prefix(60))…»): expected «\(expected)», got «\(got)»" }
}

/// A reading held against the golden one, field by field.
struct Comparison {
    private static let nothing = "nothing"

    private let likeness: Likeness
    /// Where the two differ.
    private(set) var differences: [Difference] = []
    /// How many fields the golden reading has.
    let fields: Int

    init(_ draft: PlanDraft, _ golden: Golden, by likeness: Likeness) {
        self.likeness = likeness
        fields = golden.frame.count + golden.tasks.reduce(0) { $0 + TaskFacts($1).fields.count }
        compare(draft.frame, golden.frame)
        compare(draft.tasks.map(TaskFacts.init), golden.tasks)
    }

    private mutating func compare(_ read: [Fact], _ golden: [Fact]) {
        let values = Dictionary(read.map { ($0.name, $0.value) }) { first, _ in first }
        for fact in golden { hold(fact.name, words: "", fact.value, values[fact.name] ?? Self.nothing) }
        let names = Set(golden.map(\.name))
        for fact in read where !names.contains(fact.name) { hold(fact.name, words: "", Self.nothing, fact.value) }
    }

    private mutating func compare(_ read: [TaskFacts], _ golden: [Golden.Task]) {
        var left = read
        for task in golden {
            guard let index = likeness.closest(to: task.text, in: left.map(\.text)) else {
                hold(task.id, words: task.text, "a task", Self.nothing)
                continue
            }
            for (fact, found) in zip(TaskFacts(task).fields, left.remove(at: index).fields) {
                hold("\(task.id) \(fact.name)", words: task.text, fact.value, found.value)
            }
        }
        for extra in left { hold("no task: \(extra.text.prefix(40))", words: extra.text, Self.nothing, "a task") }
    }

    private mutating func hold(_ name: String, words: String, _ expected: String, _ got: String) {
        guard likeness.key(expected) != likeness.key(got) else { return }
        differences.append(Difference(name: name, words: words, expected: expected, got: got))
    }
}
