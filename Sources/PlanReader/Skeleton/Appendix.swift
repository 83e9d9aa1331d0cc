import Vietnamese

/// An appendix: its opening words, its label `PL1`, its title.
enum Appendix {
    private static let opener = PhraseBook<Bool>([("phụ lục", true), ("phụ lục số", true)])
    private static let numberWord = PhraseBook<Bool>([("=số", true)])

    /// `PHỤ LỤC`, `Phụ lục số 01:`, `PHỤ LỤC II. DANH MỤC …`, alone at the head of its paragraph.
    static func opens(_ source: ParagraphText, at index: Int) -> Bool {
        let paragraph = source.paragraphs[index]
        guard paragraph.opening.isPlain, !paragraph.isRow, let words = heading(source, index), words.count <= 40 else { return false }
        guard let (_, count) = opener.longest(in: words, at: 0), words[0].isCapitalised else { return false }
        guard count < words.count else { return true }
        let next = words[count]
        if next.isNumber || next.isSign(":") || next.isSign("-") || next.isSign(".") { return !paragraph.isClosed || paragraph.endsInColon || words.count < 4 }
        let isNumeral = next.isCapitalised && count + 1 == words.count && Roman.value(source.text.words(in: next.range)) != nil
        return isNumeral || next.shape == .capitals && words[0].shape == .capitals
    }

    private static func heading(_ source: ParagraphText, _ index: Int) -> [Word]? {
        // Nearly every paragraph is no appendix, which its first words tell.
        guard opener.longest(in: source.text.cut(source.paragraphs[index].range, most: 3), at: 0) != nil else { return nil }
        let words = source.text.cut(source.paragraphs[index].range)
        return words.isEmpty ? nil : words
    }

    private static let attachments = PhraseBook<Bool>([("kèm theo", true), ("ban hành kèm theo", true)])

    /// Behind the signature: a title in capitals, followed by `(Kèm theo …)` or a table.
    static func isUntitled(_ source: ParagraphText, at index: Int) -> Bool {
        let paragraph = source.paragraphs[index]
        guard paragraph.cells.isEmpty, paragraph.opening.isPlain, !isTitleOfDocument(source, index) else { return false }
        let letters = source.text.cut(paragraph.range).filter(\.isLetters)
        guard letters.count >= 4, letters.filter({ $0.shape == .capitals }).count * 5 >= letters.count * 4, !Signature.isPost(letters), TypeLine.shouted(letters) == nil else { return false }
        let next = source.paragraphs[(index + 1)..<min(index + 5, source.paragraphs.count)]
        return next.contains { $0.isRow || attachments.longest(in: source.text.cut($0.range), at: 1) != nil }
    }

    /// `KẾ HOẠCH` stands alone over it: the title of a document that a decision issues, and no appendix.
    private static func isTitleOfDocument(_ source: ParagraphText, _ index: Int) -> Bool {
        index > 0 && TypeLine.alone(source.text.cut(source.paragraphs[index - 1].range, most: 6)) != nil
    }

    /// `PL`, `PL2`: the number may be Roman or Arabic.
    static func label(_ words: [Word], in text: CleanText) -> (printed: String, titleStart: Int) {
        guard let (_, count) = opener.longest(in: words, at: 0) else { return ("PL", 0) }
        let index = count < words.count && numberWord.longest(in: words, at: count) != nil ? count + 1 : count
        guard index < words.count else { return ("PL", words.count) }
        let printed = text.words(in: words[index].range)
        guard let number = Int(printed) ?? (words[index].isCapitalised ? Roman.value(printed) : nil) else { return ("PL", index) }
        var rest = index + 1
        while rest < words.count, words[rest].shape == .sign { rest += 1 }
        return ("PL\(number)", rest)
    }
}
