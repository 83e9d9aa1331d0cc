import Vietnamese

/// Recognises the label that opens a line: `I.`, `2.1.`, `a)`, `(1)`, `Điều 3.`, `Phần thứ nhất`.
enum OpeningLabel {
    static func read(_ words: [Word], in bytes: UnsafeBufferPointer<UInt8>) -> Opening? {
        division(words, in: bytes) ?? misread(words) ?? bracketed(words, in: bytes) ?? arabic(words, in: bytes) ?? lettered(words, in: bytes)
    }

    private static func text(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: bytes[word.range], as: UTF8.self)
    }

    private static func start(of index: Int, _ words: [Word]) -> Int {
        index < words.count ? Int(words[index].start) : Int(words.last?.end ?? 0)
    }

    private static let divisions = PhraseBook<Label.Family>([("=phần thứ", .part), ("=phần", .part), ("=chương", .chapter), ("=mục", .section), ("=điều", .article)])
    private static let ordinals = PhraseBook<Int>([("=nhất", 1), ("=hai", 2), ("=ba", 3), ("=tư", 4), ("=bốn", 4), ("=năm", 5), ("=sáu", 6), ("=bảy", 7)])

    /// `Phần I`, `Chương II`, `Điều 5.`; a wrapped sentence may begin with `Điều 5` too, so an article needs its point.
    private static func division(_ words: [Word], in bytes: UnsafeBufferPointer<UInt8>) -> Opening? {
        guard words[0].isCapitalised, let (family, count) = divisions.longest(in: words, at: 0), count < words.count else { return nil }
        let number = words[count]
        let spelled = text(number, bytes)
        guard let ordinal = Int(spelled) ?? Roman.value(spelled) ?? ordinals.longest(in: words, at: count)?.meaning, ordinal < 100 else { return nil }
        let closed = count + 1 < words.count && (words[count + 1].isSign(".") || words[count + 1].isSign(":"))
        guard closed || family == .part || family == .chapter || words.count == count + 1 else { return nil }
        let printed = words[0...count].map { text($0, bytes) }.joined(separator: " ")
        return .label(Label(family: family, printed: printed, ordinal: ordinal), text: start(of: count + (closed ? 2 : 1), words))
    }

    /// `©)`: what machine reading makes of `c)`.
    private static func misread(_ words: [Word]) -> Opening? {
        guard words.count > 2, words[0].isSign("©"), words[1].isSign(")") else { return nil }
        return .label(Label(family: .letter, printed: "c", ordinal: 3), text: start(of: 2, words))
    }

    private static func bracketed(_ words: [Word], in bytes: UnsafeBufferPointer<UInt8>) -> Opening? {
        guard words.count > 2, words[0].isSign("("), words[2].isSign(")"), words[1].range.count <= 4 else { return nil }
        let inner = text(words[1], bytes)
        let letter = Label.letters.firstIndex(of: Character(inner.lowercased().prefix(1).description)).map { $0 + 1 }
        guard let ordinal = Int(inner) ?? Roman.value(inner) ?? (inner.count == 1 ? letter : nil) else { return nil }
        return .label(Label(family: .bracketed, printed: "(\(inner))", ordinal: ordinal), text: start(of: 3, words))
    }

    /// `1.`, `1)`, `1/`, `2.1.`, `2.1`; numbers over 99, `2.305 nhà` and `30/9` are none.
    private static func arabic(_ words: [Word], in bytes: UnsafeBufferPointer<UInt8>) -> Opening? {
        guard words[0].isNumber else { return nil }
        let printed = text(words[0], bytes)
        guard !printed.contains(",") else { return nil }
        let parts = printed.split(separator: ".").compactMap { $0.count <= 2 ? Int($0) : nil }
        guard let ordinal = parts.last, parts.count == printed.split(separator: ".").count, (1...99).contains(ordinal) else { return nil }
        let label = Label(family: .arabic(depth: parts.count), printed: parts.map(String.init).joined(separator: "."), ordinal: ordinal)
        if words.count > 1, isTerminator(words[1]), !words[1].spaced || words[1].isSign(".") {
            let spacedOrCapital = words.count == 2 || words[2].spaced || words[2].isCapitalised || words[2].isSign("\"")
            let slash = words[1].isSign("/") && !(words.count > 2 && words[2].spaced)
            return spacedOrCapital && !slash ? .label(label, text: start(of: 2, words)) : nil
        }
        if parts.count == 1, words.count > 2, words[1].isSign(","), !words[1].spaced, words[2].spaced, words[2].shape == .capital {
            var doubtful = label
            doubtful.isDoubtful = true
            return .label(doubtful, text: start(of: 2, words))
        }
        let goesOn = words.count > 1 && words[1].spaced && words[1].isCapitalised
        return parts.count > 1 && goesOn ? .label(label, text: start(of: 1, words)) : nil
    }

    private static func isTerminator(_ word: Word) -> Bool {
        word.isSign(".") || word.isSign(")") || word.isSign("/") || word.isSign(":")
    }

    /// Roman numerals and single letters; a small letter with a point needs a capital behind it.
    private static func lettered(_ words: [Word], in bytes: UnsafeBufferPointer<UInt8>) -> Opening? {
        guard words.count > 1, words[0].isLetters, words[0].range.count <= 5 else { return nil }
        let closing = words[1]
        let behind = words.count == 2 || words[2].spaced || words[2].isCapitalised
        guard isTerminator(closing) || closing.isSign("-"), behind else { return nil }
        let printed = text(words[0], bytes)
        let rest = start(of: 2, words)
        let isCapital = words[0].isCapitalised
        // OCR reads `II` as `lI`.
        if isCapital || printed.hasPrefix("l"), let value = Roman.value(printed), printed.contains(where: { "IVX".contains($0) }), !closing.isSign("/") || words.count > 2 && words[2].spaced {
            return .label(Label(family: .roman, printed: printed, ordinal: value), text: rest)
        }
        return letter(printed, isCapital: isCapital, closing: closing, rest: rest, next: words.count > 2 ? words[2] : nil)
    }

    private static func letter(_ printed: String, isCapital: Bool, closing: Word, rest: Int, next: Word?) -> Opening? {
        let small = printed.lowercased()
        if printed.count == 1, let index = Label.letters.firstIndex(of: Character(small)) {
            guard !closing.isSign("-"), !(closing.isSign(":")) else { return nil }
            if isCapital { return closing.isSign(")") || next?.isLetters == true ? .label(Label(family: .capital, printed: printed, ordinal: index + 1), text: rest) : nil }
            guard closing.isSign(")") || next?.isCapitalised == true else { return nil }
            return .label(Label(family: .letter, printed: printed, ordinal: index + 1), text: rest)
        }
        guard !isCapital, closing.isSign(")"), let value = Roman.value(printed) else { return nil }
        return .label(Label(family: .smallRoman, printed: printed, ordinal: value), text: rest)
    }
}
