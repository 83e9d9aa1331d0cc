import Vietnamese

/// Abbreviations that the document itself defines: `Cụm công nghiệp (CCN)`, `(sau đây gọi tắt là Ban Quản lý)`.
enum DefinedAbbreviations {
    /// The lexicon with the document's own abbreviations added.
    static func extend(_ lexicon: BodyLexicon, from source: ParagraphText) -> BodyLexicon {
        var pairs: [(String, String)] = []
        for paragraph in source.paragraphs.prefix(400) where paragraph.furniture == nil {
            let words = source.text.cut(paragraph.range)
            for index in words.indices.dropLast(2) where words[index].isSign("(") {
                if let pair = definition(words, index, source.text) { pairs.append(pair) }
            }
        }
        return pairs.isEmpty ? lexicon : lexicon.defining(pairs)
    }

    /// `( ABC )` behind as many words as the abbreviation has letters, with those initials.
    private static func definition(_ words: [Word], _ open: Int, _ text: CleanText) -> (String, String)? {
        guard words[open + 2].isSign(")"), words[open + 1].shape == .capitals, (2...8).contains(words[open + 1].range.count) else { return nil }
        let short = text.words(in: words[open + 1].range)
        let initials = short.lowercased().map { $0 }
        guard open >= initials.count else { return nil }
        let full = words[open - initials.count..<open]
        let matches = zip(full, initials).allSatisfy { word, initial in text.words(in: word.range).lowercased().first == initial }
        return matches ? (short, CanonicalName.plain(full, in: text)) : nil
    }
}
