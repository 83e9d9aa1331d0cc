import Foundation

/// When two wordings count as one.
enum Likeness {
    /// Every letter and mark.
    case exact
    /// Letters and figures without their marks: a machine that reads a picture mistakes `ổ` for `ố`, and that is not the reader's fault.
    case folded

    /// What must agree: words, not how lines, dashes and the raised mark of a footnote were set.
    func key(_ text: String) -> String {
        let line = text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("–", with: "-")
        let words = String(zip(" " + line, line).filter { !Self.isFootnoteMark($1, after: $0) }.map(\.1))
        guard self == .folded else { return words }
        let plain = words.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        return plain.filter { $0.isLetter || $0.isNumber || "+%…".contains($0) }
    }

    /// A print has no raised figures: the mark stands right behind the word.
    private static func isFootnoteMark(_ letter: Character, after before: Character) -> Bool { letter.isNumber && before.isLowercase }

    /// The place of the text that shares most words, at least half.
    func closest(to text: String, in texts: [String]) -> Int? {
        let words = Self.words(text)
        let shares = texts.map { Self.share(words, Self.words($0)) }
        guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] >= 0.5 else { return nil }
        return best
    }

    private static func words(_ text: String) -> Set<Substring> {
        Set(text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).split { !$0.isLetter && !$0.isNumber })
    }

    private static func share(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
        Double(left.intersection(right).count) / Double(max(left.union(right).count, 1))
    }
}
