import Vietnamese

/// The bodies or persons of a cell that holds nothing else, with or without commas between them.
struct CellBodies {
    let parser: BodyParser
    private var words: [Word] { parser.words }

    func read() -> [BodyMention] {
        var mentions: [BodyMention] = []
        var index = skip(0)
        while index < words.count {
            let stop = segmentEnd(from: index)
            if words[index].isSign("(") {
                let close = words[index...].firstIndex { $0.isSign(")") } ?? index
                index = skip(close + 1)
            } else if Self.limits.longest(in: words, at: index) != nil {
                index = skip(stop)
            } else if !isPost(index), let list = sureList(at: index, stop) {
                mentions += list.mentions
                index = skip(afterBracket(list.end))
            } else if isPost(index) {
                mentions.append(BodyMention(names: [CanonicalName.write(words[index..<stop], in: parser.text, parser.lexicon)], words: index..<stop))
                index = skip(stop)
            } else if PersonNames.opens(words, at: index, in: parser.text) {
                let names = PersonNames.read(words, from: index, until: stop, in: parser.text)
                mentions += names
                index = skip(names.last?.words.upperBound ?? stop)
            } else {
                let whole = parser.one(at: index, until: stop, mode: .whole)
                let end = max(whole?.words.upperBound ?? stop, stop)
                let group = parser.group(at: index, until: stop, continuing: true).flatMap { $0.isCollective && !$0.isPrinted ? $0 : nil }
                let mention = group ?? whole.flatMap { $0.words.upperBound >= stop ? $0 : nil }
                mentions.append(mention ?? BodyMention(names: [printed(index..<end, behind: mentions)], words: index..<end))
                index = skip(end)
            }
        }
        return mentions
    }

    private static let pairs = PhraseBook<Bool>([("tổ chức , cá nhân", true), ("cơ quan , đơn vị", true), ("cơ quan , tổ chức", true)])

    /// `các nhà thầu, tổ chức, cá nhân có liên quan`: a pair of nouns is a group here too.
    private func printed(_ range: Range<Int>, behind mentions: [BodyMention]) -> String {
        let name = CanonicalName.write(words[range], in: parser.text, parser.lexicon)
        guard let first = mentions.first, Collectives.quantifier(words, at: first.words.lowerBound) != nil, Self.pairs.longest(in: words, at: range.lowerBound) != nil else { return name }
        return "Các " + name.prefix(1).lowercased() + name.dropFirst()
    }

    /// The bodies of a list up to the first one whose name goes on beyond what was recognised.
    private func sureList(at index: Int, _ stop: Int) -> (mentions: [BodyMention], end: Int)? {
        guard let list = parser.list(at: index, until: words.count), list.end >= stop || opensBody(list.end) else { return nil }
        guard let last = list.mentions.last, list.mentions.count > 1, last.isPlain, segmentEnd(from: last.words.lowerBound) > list.end else { return list }
        let sure = Array(list.mentions.dropLast())
        return (sure, sure[sure.count - 1].words.upperBound)
    }

    private func skip(_ index: Int) -> Int {
        var next = index
        while next < words.count, words[next].shape == .sign && !words[next].isSign("(") || Connector.isAnd(words[next]) { next += 1 }
        // `(1) Giám đốc X; (2) …`: numbers that only count.
        if next + 3 < words.count, words[next].isSign("("), words[next + 1].isNumber, words[next + 2].isSign(")") { next += 3 }
        return next + (Self.stresses.longest(in: words, at: next)?.count ?? 0)
    }

    /// `trong phạm vi chức năng, nhiệm vụ của mình`: how far they act, and nobody.
    private static let limits = PhraseBook<Bool>(["trong phạm vi", "theo chức năng", "căn cứ", "tùy theo", "theo phạm vi"].map { ($0, true) })

    private static let comrades = PhraseBook<Bool>([("đồng chí", true), ("các đồng chí", true), ("đ / c", true), ("các đ / c", true)])
    private static let deputies = PhraseBook<Bool>(["=phó", "chuyên viên", "cán bộ", "ủy viên"].map { ($0, true) })

    /// `Đồng chí Phó Chủ tịch phụ trách …`: somebody in a body that he does not head, as printed.
    private func isPost(_ index: Int) -> Bool {
        guard let (_, count) = Self.comrades.longest(in: words, at: index), index + count < words.count else { return false }
        return Self.deputies.longest(in: words, at: index + count) != nil
    }

    /// Words that bring one of those named before the others.
    private static let stresses = PhraseBook<Bool>(["đặc biệt là", "nhất là", "trong đó có", "trước hết là"].map { ($0, true) })

    private func afterBracket(_ index: Int) -> Int {
        guard index < words.count, words[index].isSign("("), let close = words[index...].firstIndex(where: { $0.isSign(")") }) else { return index }
        return close + 1
    }

    private func opensBody(_ index: Int) -> Bool {
        guard index < words.count else { return true }
        if Self.stresses.longest(in: words, at: index) != nil { return true }
        let head = index + (Collectives.quantifier(words, at: index) ?? 0)
        return head < words.count && (words[index].isCapitalised && (HeadNouns.read(words, at: head) != nil || HeadNouns.office(words, at: head) != nil) || words[index].isSign("(") || Collectives.quantifier(words, at: index) != nil)
    }

    private static let small = PhraseBook<Bool>(["doanh nghiệp", "tổ chức", "cơ quan", "đơn vị", "hợp tác xã", "công ty", "chủ đầu tư", "nhà đầu tư", "nhà thầu", "cơ sở", "tổng công ty", "tập đoàn", "nhà mạng", "nhà cung cấp", "hiệp hội", "hội nghề nghiệp", "hộ gia đình", "hộ kinh doanh"].map { ($0, true) })

    /// `Tổng công ty nhà nước, doanh nghiệp xuất khẩu`: another one, with a small letter.
    private func opensSmall(_ index: Int) -> Bool { Self.small.longest(in: words, at: index) != nil }

    /// `Các tổ chức, doanh nghiệp hoạt động trong …`: nouns that share what stands behind them are one.
    private func isBare(_ start: Int, _ index: Int) -> Bool {
        let noun = start + (Collectives.quantifier(words, at: start) ?? 0)
        return Self.small.longest(in: words, at: noun).map { noun + $0.count == index } ?? false
    }

    private func segmentEnd(from start: Int) -> Int {
        var index = start + 1
        while index < words.count {
            if words[index].isSign(";") || words[index].isSign(".") && (index + 1 >= words.count || words[index + 1].spaced) { return index }
            if words[index].isSign("/"), index > start + 1, index + 1 < words.count, words[index + 1].isCapitalised { return index }
            if words[index].isSign(",") || Connector.isAnd(words[index]), opensBody(index + 1) || opensSmall(index + 1) && !isBare(start, index) || index + 1 < words.count && PersonNames.opens(words, at: index + 1, in: parser.text) { return index }
            index += 1
        }
        return words.count
    }
}
