import Vietnamese

/// Finds the documents that a paragraph cites, with type, date and issuer as printed at each mention.
struct ReferenceRecogniser {
    let words: [Word]
    let text: CleanText
    private var symbols: SymbolReader { SymbolReader(words: words, text: text) }
    private var dates: DateReader { DateReader(words: words, text: text) }

    private static let numberWord = PhraseBook<Bool>([("=số", true)])
    private static let standards = PhraseBook<Bool>([("TCVN", true), ("QCVN", true), ("ISO", true), ("TCCS", true), ("IEC", true)])

    func read() -> [ReferenceMention] {
        var mentions: [ReferenceMention] = []
        var index = 0
        while index < words.count {
            if let mention = mention(at: index, after: mentions.last?.words.upperBound ?? 0) {
                mentions.append(mention)
                index = max(mention.words.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return mentions.count > 1 ? ReferenceSeries(words: words).complete(mentions) : mentions
    }

    private func mention(at index: Int, after low: Int) -> ReferenceMention? {
        let isNumberWord = Self.numberWord.longest(in: words, at: index) != nil
        guard isNumberWord || words[index].isNumber, !isStandard(index) else { return nil }
        let start = isNumberWord ? index + 1 : index
        guard let (symbol, end, isBare) = symbols.read(at: start, until: words.count, behindNumberWord: isNumberWord) else { return nil }
        let type = self.type(before: isNumberWord ? index : start, atLeast: low)
        guard !isBare || type?.isAdjacent == true, type != nil || isNumberWord || symbol.contains("/") else { return nil }
        let (date, afterDate) = date(behind: end)
        let issuer = Issuer(words: words, text: text).behind(afterDate)
        let earlier = issuer == nil ? Issuer(words: words, text: text).before(type?.start ?? index, atLeast: low) : nil
        // `Đề án 08-ĐA/TU của Tỉnh ủy ngày 29/12/2025`
        let late = date == nil && issuer != nil ? self.date(behind: issuer?.end ?? afterDate) : (text: nil, end: afterDate)
        let first = type?.start ?? index
        let last = late.text == nil ? issuer?.end ?? afterDate : late.end
        return ReferenceMention(
            symbol: symbol, type: type?.name, date: date ?? late.text ?? earlier?.date, issuer: issuer?.name ?? type?.issuer ?? earlier?.name, isFull: issuer != nil, words: first..<last,
            range: Int(words[first].start)..<Int(words[last - 1].end), isBare: isBare)
    }

    private func isStandard(_ index: Int) -> Bool {
        (max(0, index - 4)..<index).contains { Self.standards.longest(in: words, at: $0) != nil }
    }

    private struct TypeFound {
        var name: String
        var start: Int
        var isAdjacent: Bool
        var issuer: String?
    }

    /// The type right before, or before the name of a law, or before `của ISSUER`.
    private func type(before index: Int, atLeast low: Int) -> TypeFound? {
        var index = index
        // `các văn bản số: 12/SNV-TH …`, `các Quyết định: số 36/QĐ-TTg …`
        if index > low, words[index - 1].isSign(":") { index -= 1 }
        if index > low, Self.numberWord.longest(in: words, at: index - 1) != nil { index -= 1 }
        if let start = DocumentTypes.ending(before: index, in: words, atLeast: low) { return TypeFound(name: name(at: start), start: start, isAdjacent: true) }
        for start in stride(from: index - 1, through: max(low, index - 16), by: -1) {
            if words[start].isSign(";") || words[start].isSign(".") || words[start].isSign(":") { return nil }
            guard let (_, count) = DocumentTypes.book.longest(in: words, at: start) else { continue }
            // `lệnh` may be the half of `Pháp lệnh`.
            return far(DocumentTypes.ending(before: start + count, in: words, atLeast: low) ?? start, start + count, index)
        }
        return nil
    }

    private static let laws = PhraseBook<Bool>([("luật", true), ("bộ luật", true), ("pháp lệnh", true), ("đề án", true), ("chương trình", true)])
    private static let of = PhraseBook<Bool>([("=của", true)])

    private func far(_ start: Int, _ behind: Int, _ index: Int) -> TypeFound? {
        if words[start].isCapitalised, Self.laws.longest(in: words, at: start) != nil { return TypeFound(name: name(at: start), start: start, isAdjacent: false) }
        guard Self.of.longest(in: words, at: behind) != nil, behind + 1 < index else { return nil }
        return TypeFound(name: name(at: start), start: start, isAdjacent: false, issuer: CanonicalName.plain(words[behind + 1..<index], in: text))
    }

    private func name(at start: Int) -> String { DocumentTypes.book.longest(in: words, at: start)?.meaning ?? "" }

    /// `ngày 25/5/2020`, `, ngày 01 tháng 11 năm 2012`, `tháng 4 năm 2026`, `(ngày …)`.
    private func date(behind index: Int) -> (text: String?, end: Int) {
        var next = index
        while next < words.count, next - index < 2, words[next].isSign(",") || words[next].isSign("(") { next += 1 }
        guard let date = dates.read(at: next, until: words.count), let text = date.text, date.month != nil else { return (nil, index) }
        var end = date.words.upperBound
        if end < words.count, words[end].isSign(")"), next > index { end += 1 }
        return (text, end)
    }
}
