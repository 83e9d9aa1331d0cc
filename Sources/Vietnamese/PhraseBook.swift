/// Phrases that a rule listens for, each with its meaning; finds the longest one that begins at a word.
///
/// A phrase of several words is heard without its marks and tones, because OCR drops them (`công nghe`); a single word must
/// carry its own, because too many words differ by nothing else (`và`, `vá`). A leading `=` asks for marks in any phrase.
public struct PhraseBook<Meaning: Sendable>: Sendable {
    private struct Step: Hashable, Sendable {
        var node: Int32
        var key: UInt64
    }

    private var steps: [Step: Int32] = [:]
    private var meanings: [Meaning?] = [nil]
    /// Keys that begin a phrase, so that most words are passed over with one look.
    private var openings: Set<UInt64> = []

    /// Sets marked keys apart from folded ones.
    private static var tag: UInt64 { 0x9E37_79B9_7F4A_7C15 }

    /// A book of phrases with their meanings.
    public init(_ phrases: [(String, Meaning)]) {
        for (phrase, meaning) in phrases { add(phrase, meaning) }
    }

    /// Adds a phrase; the last meaning given to the same words stands.
    public mutating func add(_ phrase: String, _ meaning: Meaning) {
        let exact = phrase.hasPrefix("=")
        let words = WordCutter.cut(exact ? String(phrase.dropFirst()) : phrase)
        guard !words.isEmpty else { return }
        let marked = exact || words.count == 1
        var node: Int32 = 0
        for word in words {
            let key = marked ? word.marked ^ Self.tag : word.folded
            if node == 0 { openings.insert(key) }
            node = child(of: node, key: key)
        }
        meanings[Int(node)] = meaning
    }

    private mutating func child(of node: Int32, key: UInt64) -> Int32 {
        let step = Step(node: node, key: key)
        if let next = steps[step] { return next }
        let next = Int32(meanings.count)
        meanings.append(nil)
        steps[step] = next
        return next
    }

    /// The longest phrase that begins at `index`, and how many words it has.
    public func longest(in words: borrowing [Word], at index: Int, until end: Int? = nil) -> (meaning: Meaning, count: Int)? {
        guard index < words.count else { return nil }
        let first = words[index]
        guard openings.contains(first.folded) || openings.contains(first.marked ^ Self.tag) else { return nil }
        return longest(in: words, at: index, until: min(end ?? words.count, words.count), from: 0, taken: 0)
    }

    private func longest(in words: borrowing [Word], at index: Int, until end: Int, from node: Int32, taken: Int) -> (meaning: Meaning, count: Int)? {
        var best: (meaning: Meaning, count: Int)?
        if taken > 0, let meaning = meanings[Int(node)] { best = (meaning, taken) }
        guard index < end else { return best }
        let word = words[index]
        for key in [word.folded, word.marked ^ Self.tag] {
            guard let next = steps[Step(node: node, key: key)] else { continue }
            if let found = longest(in: words, at: index + 1, until: end, from: next, taken: taken + 1), found.count > best?.count ?? 0 {
                best = found
            }
        }
        return best
    }

    /// True where one of the phrases stands anywhere in the words.
    public func occurs(in words: [Word]) -> Bool {
        words.indices.contains { longest(in: words, at: $0) != nil }
    }
}
