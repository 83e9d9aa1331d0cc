import Organisation
import Vietnamese

/// Finds what texts are about: their words by pairs, short forms written out, and the areas of work that their phrases speak of.
struct SubjectCutter: Sendable {
    private var shortForms = PhraseBook<[Word]>([])
    private var areaPhrases = PhraseBook<[Subject.Mention]>([])
    /// By the number of a phrase.
    private(set) var phrases: [String] = []

    init(areas: AreaTable, abbreviations: AbbreviationTable) {
        for short in abbreviations.abbreviations where short.isUnambiguous { shortForms.add("=" + short.short, WordCutter.cut(short.full)) }
        var holders: [String: [Int]] = [:]
        for (index, area) in areas.areas.enumerated() {
            for phrase in area.words {
                if holders[phrase] == nil { phrases.append(phrase) }
                holders[phrase, default: []].append(index)
            }
        }
        for (number, phrase) in phrases.enumerated() {
            let count = WordCutter.cut(phrase).count
            areaPhrases.add(phrase, holders[phrase, default: []].map { Subject.Mention(area: $0, phrase: number, count: count) })
        }
    }

    func subject(of text: String) -> Subject { subject(of: WordCutter.cut(text)) }

    func subject(of words: some Collection<Word>) -> Subject {
        let words = writtenOut(Array(words))
        return Subject(terms: terms(of: words), mentions: mentions(in: words))
    }

    /// Short forms in capitals count as the words that they stand for.
    private func writtenOut(_ words: [Word]) -> [Word] {
        var full: [Word] = []
        var index = 0
        while index < words.count {
            if words[index].shape == .capitals, let (expansion, count) = shortForms.longest(in: words, at: index) {
                full += expansion
                index += count
            } else {
                full.append(words[index])
                index += 1
            }
        }
        return full
    }

    /// `cán bộ, công chức` is one phrase with and without its comma.
    private func mentions(in words: [Word]) -> [Subject.Mention] {
        let words = words.filter { !$0.isSign(",") }
        var found: [Subject.Mention] = []
        var index = 0
        while index < words.count {
            guard let (mentions, count) = areaPhrases.longest(in: words, at: index) else { index += 1; continue }
            found += mentions
            index += count
        }
        return found
    }

    /// A formula or a sign parts the words before it from those behind it.
    private func terms(of words: [Word]) -> Set<SubjectTerm> {
        var terms: Set<SubjectTerm> = []
        var previous: UInt64?
        var index = 0
        while index < words.count {
            if let count = OfficialFormulas.count(words, at: index) {
                previous = nil
                index += count
                continue
            }
            let word = words[index]
            if word.isLetters {
                terms.insert(.word(word.folded))
                if let previous { terms.insert(.pair(previous, word.folded)) }
            }
            previous = word.isLetters ? word.folded : nil
            index += 1
        }
        return terms
    }
}
