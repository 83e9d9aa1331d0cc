import Vietnamese

/// Who issued a cited document: `của Thủ tướng Chính phủ` behind it, or `X tại Văn bản số …`, `Ngày …, X ban hành …` before it.
struct Issuer {
    let words: [Word]
    let text: CleanText

    private static let of = PhraseBook<Bool>([("=của", true), ("=do", true)])

    /// The issuer behind `của`, as printed.
    func behind(_ index: Int) -> (name: String, end: Int)? {
        var next = index
        if next < words.count, words[next].isSign(",") { next += 1 }
        guard next + 1 < words.count, Self.of.longest(in: words, at: next) != nil else { return nil }
        let start = next + 1
        let end = nameEnd(from: start)
        guard end > start, words[start..<end].contains(where: \.isCapitalised) else { return nil }
        return (CanonicalName.plain(words[start..<end], in: text), end)
    }

    private static let stops = PhraseBook<Bool>([("về", true), ("v / v", true), ("ban hành", true), ("quy định", true), ("tại", true), ("và", true), ("gắn", true), ("ký", true), ("có", true), ("nêu trên", true), ("trên", true), ("=hoặc", true), ("này", true), ("năm", true), ("ngày", true), ("tháng", true), ("trong", true), ("tới", true), ("đến", true), ("ở", true), ("cho", true)])

    private func nameEnd(from start: Int) -> Int {
        var index = start
        while index < words.count, index - start < 18 {
            if goesOnOver(index) {
                index += 2
                continue
            }
            if let close = termBracket(index) {
                index = close
                continue
            }
            let belongs = index == start + 1 && HeadNouns.read(words, at: start) != nil || index > start && Self.committees.longest(in: words, at: index - 1) != nil
            guard words[index].isLetters || words[index].isNumber && index > start && isTerm(index), belongs || !ends(index) else { break }
            index += 1
        }
        return index
    }

    private static let term = PhraseBook<Bool>([("khóa", true), ("nhiệm kỳ", true), ("quân khu", true), ("khu vực", true)])

    private static let numbered = PhraseBook<Bool>([("ban chỉ đạo", true), ("tổ công tác", true)])

    private func isTerm(_ index: Int) -> Bool {
        // `Ban Chỉ đạo 35`: some committees are called by the number of what set them up.
        Self.term.longest(in: words, at: index - 1) != nil || index > 2 && Self.numbered.longest(in: words, at: index - 3)?.count == 3
    }

    /// `Ban chấp hành`, `Ban tổ chức`: a verb right behind belongs to the name.
    private static let committees = PhraseBook<Bool>([("ban chấp hành", true), ("ban tổ chức", true), ("ban chỉ đạo", true), ("ban điều hành", true), ("ban vận động", true)])
    private static let sitting = PhraseBook<Bool>([("khóa", true)])

    /// `Ban Bí thư Trung ương (khóa IX)`: the index behind the bracket.
    private func termBracket(_ index: Int) -> Int? {
        guard index + 3 < words.count, words[index].isSign("("), Self.sitting.longest(in: words, at: index + 1) != nil, words[index + 3].isSign(")") else { return nil }
        return index + 4
    }

    /// `của Chính phủ Quy định chi tiết …`: what the document is about, with a capital of its own.
    private static let contents = PhraseBook<Bool>([("quy định", true), ("ban hành", true), ("phê duyệt", true), ("hướng dẫn", true), ("sửa đổi", true)])

    private func ends(_ index: Int) -> Bool {
        // In a title set in capitals the small words are capitals too.
        if words[index].shape == .capitals, words[index - 1].shape == .capitals { return Self.stops.longest(in: words, at: index) != nil }
        if index > 0, words[index].shape == .capital, index + 1 < words.count, words[index + 1].shape == .lower, Self.contents.longest(in: words, at: index) != nil { return true }
        guard words[index].shape == .lower else { return false }
        return Self.stops.longest(in: words, at: index) != nil || Verbs.endsName(words, at: index)
    }

    /// `Sở Tài chính - Xây dựng`, `UBND và UB MTTQ`; not `và Nghị quyết số …`.
    private func goesOnOver(_ index: Int) -> Bool {
        guard index + 1 < words.count, words[index + 1].isCapitalised else { return false }
        if words[index].isSign("-") || words[index].isSign("&") { return true }
        guard Connector.isAnd(words[index]), DocumentTypes.book.longest(in: words, at: index + 1) == nil else { return false }
        // Half of a name (`Bộ Nông nghiệp và Môi trường`) or a second issuer.
        return true
    }

    private static let at = PhraseBook<Bool>([("=tại", true)])
    private static let issued = PhraseBook<Bool>([("ban hành", true), ("đã ban hành", true), ("có", true), ("đã có", true)])

    /// `Công ty X tại Văn bản số …`, `Ngày 29/6/2026, Bộ X ban hành Quyết định số …`.
    func before(_ index: Int, atLeast low: Int) -> (name: String?, date: String?)? {
        if index > low + 1, Self.several.longest(in: words, at: index - 1) != nil { return before(index - 1, atLeast: low) }
        if index > low, Self.at.longest(in: words, at: index - 1) != nil { return (approving(before: index - 1, low) ?? backwards(from: index - 1, low), nil) }
        for start in [index - 3, index - 2, index - 1] where start > low {
            if let (_, count) = Self.issued.longest(in: words, at: start), start + count == index { return issuedBefore(start, low) }
        }
        return nil
    }

    private static let several = PhraseBook<Bool>([("=các", true)])
    private static let approvals = PhraseBook<Bool>([("phê duyệt", true), ("ban hành", true), ("quy định", true), ("thông qua", true)])
    private static let passive = PhraseBook<Bool>([("=được", true), ("=do", true)])

    /// `được Thủ tướng Chính phủ phê duyệt tại Quyết định số …`
    private func approving(before index: Int, _ low: Int) -> String? {
        guard index - 2 > low, Self.approvals.longest(in: words, at: index - 2)?.count == 2 else { return nil }
        guard let cue = (max(low, index - 12)..<index - 2).last(where: { Self.passive.longest(in: words, at: $0) != nil }), cue + 1 < index - 2, words[cue + 1].isCapitalised else { return nil }
        return CanonicalName.plain(words[cue + 1..<index - 2], in: text)
    }

    private static let givers = PhraseBook<Bool>([("=của", true), ("=gồm", true), ("=và", true)])

    private func backwards(from index: Int, _ low: Int) -> String? {
        var start = index
        while start > low, words[start - 1].isLetters || words[start - 1].isNumber || words[start - 1].isSign("-") || words[start - 1].isSign("&") {
            if words[start - 1].shape == .lower, Self.givers.longest(in: words, at: start - 1) != nil, !Connector.isAnd(words[start - 1]) || HeadNouns.read(words, at: start) != nil { break }
            start -= 1
        }
        guard start < index, words[start].isCapitalised, !endsInVerb(start, index) else { return nil }
        return CanonicalName.plain(words[start..<index], in: text)
    }

    /// `UBND tỉnh chỉ đạo tại Chỉ thị số …` names no issuer.
    private func endsInVerb(_ start: Int, _ end: Int) -> Bool {
        (max(start + 1, end - 3)..<end).contains { back in words[back].shape == .lower && Verbs.duty(words, at: back).map { back + $0 == end } == true }
    }

    private static let recipients = PhraseBook<Bool>([("=cho", true)])

    /// `tham mưu cho Ban Bí thư ban hành …`
    private func directly(before index: Int, _ low: Int) -> String? {
        guard let cue = (max(low, index - 8)..<index).last(where: { Self.recipients.longest(in: words, at: $0) != nil }), cue + 1 < index, words[cue + 1].isCapitalised else { return nil }
        return CanonicalName.plain(words[cue + 1..<index], in: text)
    }

    /// The subject between a date that opens the sentence and `ban hành`.
    private func issuedBefore(_ index: Int, _ low: Int) -> (name: String?, date: String?)? {
        if index > low, let name = directly(before: index, low) { return (name, nil) }
        guard let comma = words[low..<index].lastIndex(where: { $0.isSign(",") || $0.isSign(".") || $0.isSign(";") }) else { return nil }
        let name = words[comma + 1].isCapitalised ? CanonicalName.plain(words[comma + 1..<index], in: text) : nil
        let dates = DateReader(words: words, text: text)
        let date = (low..<comma).lazy.compactMap { start in dates.read(at: start, until: comma).flatMap { $0.words.upperBound == comma ? $0.text : nil } }.first
        return date == nil ? nil : (name, date)
    }
}
