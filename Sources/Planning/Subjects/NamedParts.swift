import Vietnamese

/// The names of bodies in the texts of a document: who does something is no part of what is done.
struct NamedParts: Sendable {
    private var book = PhraseBook<Bool>([])

    init(_ draft: PlanDraft) {
        for name in Set(draft.tasks.flatMap { ($0.leads + $0.coordinating).map(\.value) }) { book.add(name, true) }
    }

    /// The words of a text without the names; a sign stands for each, so that their neighbours do not become one.
    func leftOut(of words: some Collection<Word>) -> [Word] {
        let words = Array(words)
        var left: [Word] = []
        var index = 0
        while index < words.count {
            guard let (_, count) = book.longest(in: words, at: index), count > 1 else {
                left.append(words[index])
                index += 1
                continue
            }
            left += Self.gap
            index += count
        }
        return left
    }

    private static let gap = WordCutter.cut(".")
}
