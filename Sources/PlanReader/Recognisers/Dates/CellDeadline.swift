import Planning
import Vietnamese

/// The deadline of a table's cell, where every word is about time: `Quý IV/2025`, `2025 - 2026`, `Hằng năm`, `Thường xuyên`.
struct CellDeadline {
    let words: [Word]
    let text: CleanText
    let documentYear: Int?

    private static let onward = PhraseBook<Bool>([("trở đi", true), ("đến khi kết thúc", true), ("đến khi hoàn thành", true)])
    private static let beginning = PhraseBook<Bool>([("=từ", true)])
    private static let until = PhraseBook<Bool>([("=đến", true), ("=tới", true)])
    private static let standing = PhraseBook<Bool>([("thường xuyên", true), ("liên tục", true), ("xuyên suốt", true)])
    private static let rhythms = PhraseBook<Deadline.Rhythm>([
        ("hàng năm", .year), ("hằng năm", .year), ("hàng tháng", .month), ("hằng tháng", .month), ("hàng quý", .quarter), ("hằng quý", .quarter), ("hàng tuần", .week), ("hằng tuần", .week), ("định kỳ 6 tháng", .halfYear),
        ("6 tháng", .halfYear), ("06 tháng", .halfYear), ("định kỳ", .regular), ("định kỳ hàng năm", .year), ("định kỳ hằng năm", .year), ("định kỳ hàng quý", .quarter), ("định kỳ hằng quý", .quarter), ("định kỳ hằng tháng", .month),
    ])

    func read() -> DeadlineReading? {
        let reader = DateReader(words: words, text: text)
        var last: PrintedDate?
        var heard: [Deadline.Rhythm] = []
        var dates = 0
        // `Từ tháng 11/2013 trở đi` says when to begin.
        guard Self.onward.occurs(in: words) == false else { return nil }
        var index = 0
        while index < words.count {
            if let date = reader.span(at: index) ?? reader.read(at: index, until: words.count, allowsBareYear: true) {
                if let last, heard.isEmpty, words[last.words.upperBound].isSign(";") { break }
                dates += 1
                if last == nil || heard.isEmpty { last = date }
                index = date.words.upperBound
            } else if let (rhythm, count) = Self.rhythms.longest(in: words, at: index) {
                // `Năm 2022 và hằng năm`: the first time is the one that can be missed.
                if last == nil { heard.append(rhythm) }
                index += count
            } else {
                index += 1
            }
        }
        let all = 0..<words.count
        if !heard.isEmpty { return DeadlineReading(deadline: .every(heard, on: nil), words: all) }
        // `Từ 01/7/2025.`: the day on which it begins is all that is told.
        if dates == 1, Self.beginning.longest(in: words, at: 0) != nil, !Self.until.occurs(in: words) { return nil }
        if let due = last?.dueDate(documentYear: documentYear) { return DeadlineReading(deadline: .by(due), words: all) }
        return Self.standing.occurs(in: words) ? DeadlineReading(deadline: .standing, words: all) : nil
    }
}
