import Vietnamese

/// `Lào …, ngày 11 tháng 6 năm 2026`: where and when the document was issued.
struct PlaceDateLine {
    var place: String?
    var placeRange: Range<Int>
    var date: PrintedDate
    var dateRange: Range<Int>

    private static let dayWord = PhraseBook<Bool>([("ngày", true), ("tháng", true)])

    static func read(_ words: [Word], in text: CleanText) -> PlaceDateLine? {
        let dates = DateReader(words: words, text: text)
        for index in words.indices where dayWord.longest(in: words, at: index) != nil {
            guard let date = dates.read(at: index, until: words.count) ?? yearAlone(dates, index, words), date.year != nil else { continue }
            guard index > 0, words[index - 1].isSign(",") else { continue }
            let first = placeStart(words, before: index - 1)
            let range = first < index - 1 ? Int(words[first].start)..<Int(words[index - 2].end) : Int(words[index].start)..<Int(words[index].start)
            let name = range.isEmpty ? nil : text.words(in: range)
            return PlaceDateLine(place: name, placeRange: range, date: date, dateRange: Int(words[index].start)..<Int(words[date.words.upperBound - 1].end))
        }
        return nil
    }

    private static let yearWord = PhraseBook<Bool>([("năm", true)])

    /// `ngày    tháng    năm 2026`, `ngày 4} tháng 9 năm 2024`: day or month is still blank or cannot be read.
    private static func yearAlone(_ dates: DateReader, _ index: Int, _ words: [Word]) -> PrintedDate? {
        guard let year = (index + 1..<min(index + 9, words.count)).first(where: { yearWord.longest(in: words, at: $0) != nil }) else { return nil }
        return dates.read(at: year, until: words.count).map { PrintedDate(year: $0.year, words: index..<$0.words.upperBound) }
    }

    /// The place is a short run of capitalised words before the comma.
    private static func placeStart(_ words: [Word], before comma: Int) -> Int {
        var start = comma
        while start > 0, comma - start < 6, words[start - 1].isCapitalised || words[start - 1].isSign(".") || words[start - 1].isSign("-") { start -= 1 }
        // `12/CT-UBND Lào …,`: the symbol before the place is none of it.
        if let dash = (start..<comma).last(where: { words[$0].isSign("-") && !words[$0].spaced && $0 + 1 < comma && words[$0 + 1].shape == .capitals }) { start = dash + 2 }
        while start < comma, words[start].shape == .sign { start += 1 }
        return start
    }
}
