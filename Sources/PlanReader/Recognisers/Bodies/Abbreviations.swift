import Vietnamese

/// Abbreviations and what they stand for: the official ones, and those that the document itself defines.
struct Abbreviations: Sendable {
    private struct Expansion: Sendable {
        var text: String
        var keys: [UInt64]
    }

    private var book = PhraseBook<Expansion>([])

    init(_ pairs: [(short: String, full: String)]) {
        for pair in pairs { define(pair.short, as: pair.full) }
    }

    mutating func define(_ short: String, as full: String) {
        book.add(short, Expansion(text: full, keys: WordCutter.cut(full).filter { !Connector.isInner($0) }.map(\.folded)))
    }

    /// The abbreviation that begins at a word, if it is written in capitals: its full words and how many words it takes.
    func expansion(in words: [Word], at index: Int) -> (text: String, keys: [UInt64], count: Int)? {
        guard words[index].shape == .capitals || words[index].shape == .capital, let (found, count) = book.longest(in: words, at: index) else { return nil }
        guard words[index..<index + count].contains(where: { $0.shape == .capitals }) else { return nil }
        return (found.text, found.keys, count)
    }

    /// The words of a range with their abbreviations written out.
    func writtenOut(_ words: ArraySlice<Word>, in text: CleanText) -> String {
        guard let first = words.first, let last = words.last else { return "" }
        var written = ""
        var copied = Int(first.start)
        var index = words.startIndex
        let all = Array(words)
        while index < words.endIndex {
            guard let (full, _, count) = expansion(in: all, at: index - words.startIndex) else {
                index += 1
                continue
            }
            written += text.words(in: copied..<Int(words[index].start)) + full
            copied = Int(words[index + count - 1].end)
            index += count
        }
        return written + text.words(in: copied..<Int(last.end))
    }
}

/// Signs and words that join the parts of one name or of a list.
enum Connector {
    private static let and = WordCutter.cut("và").first?.marked

    /// `và` joins two names or two halves of one.
    static func isAnd(_ word: Word) -> Bool { word.marked == and && word.isLetters }

    /// What may be printed or left out inside a name: `và`, `&`, `-`, `,`.
    static func isInner(_ word: Word) -> Bool {
        isAnd(word) || word.isSign("&") || word.isSign("-") || word.isSign(",") || word.isSign("/")
    }
}
