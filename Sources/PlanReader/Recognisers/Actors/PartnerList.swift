import Vietnamese

/// The list behind `phối hợp với`: bodies, and whoever else is named there, as printed.
struct PartnerList {
    let parser: BodyParser
    private var words: [Word] { parser.words }

    /// `isBare`: no `với` stands before, so that only a sure body counts.
    func read(at start: Int, until end: Int, isBare: Bool) -> (mentions: [BodyMention], end: Int)? {
        var mentions: [BodyMention] = []
        var index = start
        while index < end {
            if let list = parser.list(at: index, until: end) {
                mentions += list.mentions
                index = afterBracket(list.end, end)
            } else if !isBare || HeadNouns.read(words, at: index) != nil, let other = other(at: index, until: end) {
                mentions.append(other)
                index = afterBracket(other.words.upperBound, end)
            } else {
                break
            }
            guard let next = next(after: index, until: end) else { break }
            index = next
        }
        return mentions.isEmpty ? nil : (mentions, index)
    }

    private func afterBracket(_ index: Int, _ end: Int) -> Int {
        guard index < end, words[index].isSign("("), let close = words[index..<end].firstIndex(where: { $0.isSign(")") }) else { return index }
        return close + 1
    }

    private func next(after index: Int, until end: Int) -> Int? {
        guard index < end, words[index].isSign(",") || words[index].isSign(";") || Connector.isAnd(words[index]) else { return nil }
        var next = index
        while next < end, words[next].isSign(",") || words[next].isSign(";") || Connector.isAnd(words[next]) { next += 1 }
        return next < end ? next : nil
    }

    /// Somebody whom no list of heads knows: `trưởng thôn`, `các nhà khoa học`.
    private func other(at start: Int, until end: Int) -> BodyMention? {
        var index = start + (Collectives.quantifier(words, at: start) ?? 0)
        let isGroup = index > start
        guard index < end, words[index].isLetters, Verbs.duty(words, at: index) == nil, isGroup || isSomebody(index) else { return nil }
        let head = index + (Self.heads.longest(in: words, at: index)?.count ?? 1)
        index = NameEnd.find(words, from: head, until: min(end, head + 9), mode: .sentence)
        return BodyMention(names: [CanonicalName.write(words[start..<index], in: parser.text, parser.lexicon)], words: start..<index, isCollective: true)
    }

    private static let heads = PhraseBook<Bool>(["cơ sở", "cơ quan", "đơn vị", "tổ chức", "trưởng ban", "tổ trưởng", "doanh nghiệp", "nhà đầu tư", "chuyên gia", "nhà khoa học", "hộ gia đình", "hợp tác xã"].map { ($0, true) })

    private static let people = PhraseBook<Bool>(
        ["ngành", "trưởng", "tổ trưởng", "trưởng ban", "già làng", "doanh nghiệp", "nhà đầu tư", "chủ đầu tư", "chính quyền", "cơ quan", "đơn vị", "tổ chức", "gia đình", "nhà trường", "thanh tra", "cảnh sát", "lực lượng"].map { ($0, true) })

    private func isSomebody(_ index: Int) -> Bool { Self.people.longest(in: words, at: index) != nil || words[index].isCapitalised }
}
