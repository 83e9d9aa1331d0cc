import Vietnamese

/// Deputies and members who are charged in person: `các Phó Thủ tướng Chính phủ`, `Thứ trưởng Nguyễn Văn A`.
enum Deputies {
    private static let offices = PhraseBook<Bool>(["phó thủ tướng chính phủ", "phó thủ tướng", "=thứ trưởng", "phó chủ tịch", "phó chủ tịch ủy ban nhân dân tỉnh", "phó chủ tịch UBND tỉnh", "phó giám đốc sở", "phó trưởng ban"].map { ($0, true) })

    /// The office and the name behind it, as printed.
    static func read(_ words: [Word], at start: Int, until end: Int, _ parser: BodyParser) -> BodyMention? {
        let index = start + (Collectives.quantifier(words, at: start) ?? 0)
        guard index < end, let (_, count) = offices.longest(in: words, at: index, until: end) else { return nil }
        var last = index + count
        while last < end, words[last].shape == .capital, last < index + count + 5 { last += 1 }
        return BodyMention(names: [CanonicalName.write(words[start..<last], in: parser.text, parser.lexicon)], words: start..<last)
    }
}
