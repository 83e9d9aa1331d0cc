/// Phrases that a rule listens for, each with its meaning; finds the longest one that begins at a word.
///
/// A phrase of several words is heard without its marks and tones, because OCR drops them (`công nghe`); a single word must
/// carry its own, because too many words differ by nothing else (`và`, `vá`). A leading `=` asks for marks in any phrase.
public struct PhraseBook<Meaning: Sendable>: Sendable {
    @usableFromInline var tree = PhraseTree()
    /// By node of the tree.
    @usableFromInline var meanings: [Meaning?] = []

    /// A book of phrases with their meanings.
    public init(_ phrases: [(String, Meaning)]) {
        for (phrase, meaning) in phrases { add(phrase, meaning) }
    }

    /// Adds a phrase; the last meaning given to the same words stands.
    public mutating func add(_ phrase: String, _ meaning: Meaning) {
        let exact = phrase.hasPrefix("=")
        let words = WordCutter.cut(exact ? String(phrase.dropFirst()) : phrase)
        guard !words.isEmpty else { return }
        let node = tree.add(words, marked: exact || words.count == 1)
        while meanings.count <= node { meanings.append(nil) }
        meanings[node] = meaning
    }

    /// The longest phrase that begins at `index`, and how many words it has.
    @inlinable
    public func longest(in words: borrowing [Word], at index: Int, until end: Int? = nil) -> (meaning: Meaning, count: Int)? {
        guard let (node, count) = tree.longest(in: words, at: index, until: min(end ?? words.count, words.count)) else { return nil }
        guard let meaning = meanings[node] else { return nil }
        return (meaning, count)
    }

    /// True where one of the phrases stands anywhere in the words.
    public func occurs(in words: [Word]) -> Bool {
        words.indices.contains { tree.longest(in: words, at: $0, until: words.count) != nil }
    }
}
