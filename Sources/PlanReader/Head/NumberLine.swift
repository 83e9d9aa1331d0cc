import Vietnamese

/// The document's number: what stands behind `Số:`, blanks left out.
enum NumberLine {
    private static let opener = PhraseBook<Bool>([("=số", true)])

    /// The index of the word `Số` of a number line in a piece.
    static func start(in words: [Word]) -> Int? {
        words.indices.dropLast().first { opener.longest(in: words, at: $0) != nil && words[$0].isCapitalised && words[$0 + 1].isSign(":") }
    }

    /// The number and the clean bytes it was printed on.
    static func read(_ words: [Word], in text: CleanText) -> (number: String, range: Range<Int>)? {
        guard let start = start(in: words) else { return nil }
        var index = start + 2
        var number = ""
        while index < words.count, index == start + 2 || goesOn(words, index) {
            number += text.words(in: words[index].range)
            index += 1
        }
        guard number.contains(where: { $0.isLetter || $0.isNumber }), number.contains("/") || number.contains("-") || number.contains(where: \.isNumber) else { return nil }
        return (number, Int(words[start].start)..<Int(words[index - 1].end))
    }

    private static func goesOn(_ words: [Word], _ index: Int) -> Bool {
        !words[index].spaced || words[index].isSign("/") || words[index].isSign("-") || words[index - 1].isSign("/") || words[index - 1].isSign("-") && !words[index - 1].spaced
    }
}
