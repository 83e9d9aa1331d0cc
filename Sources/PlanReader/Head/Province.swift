import Vietnamese

/// The province or city that a document speaks for: named in its head, else most often in its first pages.
enum Province {
    private static let units = PhraseBook<String>([("tỉnh", "tỉnh"), ("thành phố", "thành phố")])

    /// `tỉnh Lào …`, in title case.
    static func find(in source: ParagraphText, head: [HeadPiece], place: String?) -> String? {
        for piece in head {
            if let named = named(in: piece.words, source.text) { return named }
        }
        var counts: [String: Int] = [:]
        for paragraph in source.paragraphs.prefix(40) {
            let words = source.text.cut(paragraph.range)
            for index in words.indices where words[index].isLetters {
                if let name = named(at: index, words, source.text) { counts[name, default: 0] += 1 }
            }
        }
        if let place, let best = counts.keys.filter({ $0.lowercased().hasSuffix(place.lowercased()) }).max(by: { counts[$0] ?? 0 < counts[$1] ?? 0 }) { return best }
        if let place { return "tỉnh " + place }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func named(in words: [Word], _ text: CleanText) -> String? {
        words.indices.lazy.compactMap { named(at: $0, words, text) }.first
    }

    private static let districts = PhraseBook<Bool>([("huyện", true), ("quận", true), ("thị xã", true), ("huyện thị xã", true)])

    /// `các huyện, thành phố X`: a city inside a province.
    private static func isBelowProvince(_ index: Int, _ words: [Word]) -> Bool {
        guard index > 0, words[index - 1].shape == .sign || Connector.isAnd(words[index - 1]) else { return false }
        return (max(0, index - 5)..<index).contains { districts.longest(in: words, at: $0) != nil }
    }

    private static func named(at index: Int, _ words: [Word], _ text: CleanText) -> String? {
        guard let (unit, count) = units.longest(in: words, at: index), !isBelowProvince(index, words) else { return nil }
        var end = index + count
        while end < words.count, end < index + count + 3, words[end].shape == words[index + count].shape, words[end].isCapitalised, HeadNouns.read(words, at: end) == nil { end += 1 }
        // `Chủ tịch UBND tỉnh Nguyễn Văn A` names a person.
        guard end > index + count, end < index + count + 3 || unit != "tỉnh" || !PersonNames.opens(words, at: index + count, in: text) else { return nil }
        let name = words[index + count..<end].map { text.words(in: $0.range).lowercased().capitalisingFirst }.joined(separator: " ")
        return unit + " " + name
    }
}
