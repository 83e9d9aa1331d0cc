import Vietnamese

/// Bodies named by a heading, a lead-in or a cell that is nothing but their list.
struct HeadingActors {
    let parser: BodyParser
    private var words: [Word] { parser.words }

    private static let openers = PhraseBook<Bool>(
        [
            "giao", "đối với", "đề nghị", "yêu cầu", "trách nhiệm của", "trách nhiệm chung của", "nhiệm vụ của", "phân công", "giao cho", "về phía", "trách nhiệm", "nhiệm vụ cụ thể của", "phía", "giao nhiệm vụ cho",
        ].map { ($0, true) })

    /// The bodies of a heading that is their list from end to end; nil where it says anything else.
    func readHeading(until end: Int? = nil) -> [BodyMention]? {
        var start = Self.openers.longest(in: words, at: 0)?.count ?? 0
        if start > 0, start < words.count, words[start].isSign(":") { start += 1 }
        if let listed = listed(until: end ?? words.count) { return listed }
        let end = lastWord(from: start, until: end ?? words.count)
        guard start < end else { return nil }
        return segments(start, end) ?? qualified(start, end).map { [$0] } ?? owners(end) ?? (responsible(end) ?? post(start, end)).map { [$0] }
    }

    private static let charges = PhraseBook<Bool>(["nhiệm vụ", "các nhiệm vụ", "trách nhiệm", "những nhiệm vụ", "công việc", "phần việc"].map { ($0, true) })
    private static let of = PhraseBook<Bool>([("=của", true)])

    /// `Nhiệm vụ trọng tâm của Bộ Y tế`: the bodies behind the last `của` of a heading about duties.
    private func owners(_ end: Int) -> [BodyMention]? {
        guard Self.charges.longest(in: words, at: 0) != nil, let of = words[..<end].lastIndex(where: { Self.of.longest(in: [$0], at: 0) != nil }), of + 1 < end else { return nil }
        guard let list = parser.list(at: of + 1, until: end), list.end == end else { return nil }
        return list.mentions
    }

    private static let including = PhraseBook<Bool>([("gồm", true), ("bao gồm", true)])

    /// `Các cơ quan quản lý ngành (gồm các Sở: Xây dựng, Y tế)`: the bracket says who they are.
    private func listed(until end: Int) -> [BodyMention]? {
        guard let open = words[..<end].firstIndex(where: { $0.isSign("(") }), let (_, count) = Self.including.longest(in: words, at: open + 1), Self.also.longest(in: words, at: open + 1 + count) == nil else { return nil }
        guard let list = parser.list(at: open + 1 + count, until: end), list.mentions.count + (list.mentions.first?.names.count ?? 0) > 1 else { return nil }
        return list.mentions
    }

    private static let also = PhraseBook<Bool>([("=cả", true)])
    private static let responsibilities = PhraseBook<Bool>(["trách nhiệm của", "trách nhiệm", "nhiệm vụ của", "trách nhiệm thực hiện của", "nhiệm vụ cụ thể của"].map { ($0, true) })

    /// `Trách nhiệm của đối tượng thực hiện kiểm kê`: whoever it is, as printed.
    private func responsible(_ end: Int) -> BodyMention? {
        guard let (_, start) = Self.responsibilities.longest(in: words, at: 0), Self.of.longest(in: words, at: start - 1) != nil else { return nil }
        let last = lastWord(from: start, until: end)
        guard (1...16).contains(last - start), words[start..<last].allSatisfy({ $0.shape != .sign || $0.isSign(",") || $0.isSign("-") }) else { return nil }
        return BodyMention(names: [CanonicalName.write(words[start..<last], in: parser.text, parser.lexicon)], words: start..<last, isCollective: true)
    }

    private static let posts = PhraseBook<Bool>(["phó chủ tịch", "cán bộ", "chuyên viên", "phó giám đốc", "phó trưởng", "thành viên", "đồng chí", "đ / c", "thư ký", "kế toán", "ủy viên", "công chức"].map { ($0, true) })
    private static let charged = PhraseBook<Bool>(["phụ trách", "được phân công", "theo dõi", "tham mưu", "của", "ban", "phòng", "tổ", "đoàn", "ủy ban"].map { ($0, true) })

    /// `Các Phó chủ tịch phụ trách lĩnh vực dân tộc`: a post and what goes with it, as printed.
    private func post(_ start: Int, _ end: Int) -> BodyMention? {
        let noun = start + (Collectives.quantifier(words, at: start) ?? 0)
        guard end - noun <= 20, let (_, count) = Self.posts.longest(in: words, at: noun), noun + count < end, words[start].isCapitalised, !words[start..<end].contains(where: { $0.isSign(":") || $0.isSign(";") || $0.isSign(".") }) else { return nil }
        guard (noun + count..<end).contains(where: { Self.charged.longest(in: words, at: $0) != nil }) else { return nil }
        return BodyMention(names: [CanonicalName.write(words[start..<end], in: parser.text, parser.lexicon)], words: start..<end, isCollective: true, isPrinted: true)
    }

    private static let relatives = PhraseBook<Bool>(["được giao", "=được", "=có", "=thuộc", "trực thuộc", "trên địa bàn", "hoạt động", "tham gia", "=đang", "=tại", "=trong", "sử dụng", "=là"].map { ($0, true) })

    /// `Các cơ quan, tổ chức được giao quản lý đất công`: a group told by what it has or does, as printed.
    private func qualified(_ start: Int, _ end: Int) -> BodyMention? {
        let start = start + (HeadNouns.office(words, at: start) ?? 0)
        guard start < end, end - start <= 40, Collectives.quantifier(words, at: start) != nil, let run = Collectives.run(words, from: start, until: end), run.end < end else { return nil }
        guard Self.relatives.longest(in: words, at: run.end) != nil, !words[run.end..<end].contains(where: { $0.isSign(":") || $0.isSign(";") || $0.isSign(".") }) else { return nil }
        return BodyMention(names: [CanonicalName.write(words[start..<end], in: parser.text, parser.lexicon)], words: start..<end, isCollective: true, isPrinted: true)
    }

    private static let appositions = PhraseBook<Bool>(["thường trực", "cơ quan", "đơn vị", "đầu mối", "chủ trì", "là", "cơ quan thường trực", "cơ quan chủ trì"].map { ($0, true) })

    private static let duties = PhraseBook<Bool>(["có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "có trách nhiệm thực hiện", "có các nhiệm vụ"].map { ($0, true) })

    /// Without the colon, a bracket or an apposition (`- thường trực kế hoạch`) at the end.
    private func lastWord(from start: Int, until limit: Int) -> Int {
        var end = limit
        while end > start, words[end - 1].shape == .sign, !words[end - 1].isSign(")") { end -= 1 }
        if let duty = (max(start, end - 4)..<max(start, end)).first(where: { Self.duties.longest(in: words, at: $0).map { [place = $0] in place + $0.count == end } ?? false }) { end = duty }
        if end > start, words[end - 1].isSign(")"), let open = words[start..<end].lastIndex(where: { $0.isSign("(") }) { end = open }
        let dash = (start..<end).first { words[$0].isSign("-") && words[$0].spaced && $0 + 1 < end && Self.appositions.longest(in: words, at: $0 + 1) != nil }
        return dash ?? end
    }

    private func segments(_ start: Int, _ end: Int) -> [BodyMention]? {
        var mentions: [BodyMention] = []
        var index = start
        while index < end {
            let stop = segmentEnd(from: index, end)
            if let list = parser.list(at: index, until: end), closes(list.end, end), list.end >= stop {
                mentions += list.mentions
                index = skip(list.end, end)
            } else if !isSentence(index, stop), let one = parser.one(at: index, until: stop, mode: .whole), isWhole(one, stop), !mentions.isEmpty || isPlausible(one) {
                mentions.append(one)
                index = skip(stop, end)
            } else {
                return nil
            }
        }
        return mentions.isEmpty ? nil : mentions
    }

    /// `Phòng X triển khai, thực hiện …`: the name ends at a verb, so that the heading is a sentence.
    private func isSentence(_ index: Int, _ stop: Int) -> Bool {
        guard let body = parser.one(at: index, until: stop), body.words.upperBound < stop, !body.isCollective else { return false }
        let start = index + (Collectives.quantifier(words, at: index) ?? 0)
        if let (family, _) = HeadNouns.read(words, at: start), family == .firm { return false }
        return words[body.words.upperBound].shape == .lower && Verbs.duty(words, at: body.words.upperBound) != nil
    }

    private func closes(_ index: Int, _ end: Int) -> Bool {
        index >= end || words[index].isSign(",") || words[index].isSign(";") || Connector.isAnd(words[index])
    }

    private func isWhole(_ mention: BodyMention, _ stop: Int) -> Bool { mention.words.upperBound >= stop }

    /// A heading such as `Hội nhập quốc tế` begins like a body; a body's name has a capital behind its head, or its head is a firm or a group.
    private func isPlausible(_ mention: BodyMention) -> Bool {
        if mention.isCollective { return true }
        let start = mention.words.lowerBound + (Collectives.quantifier(words, at: mention.words.lowerBound) ?? 0)
        guard let (family, count) = HeadNouns.read(words, at: start) else { return true }
        let behind = start + count
        guard behind < mention.words.upperBound else { return true }
        return family == .firm || family == .force || words[behind].isCapitalised || words[behind].isNumber
    }

    /// The comma, semicolon or `và` behind which another body opens.
    private func segmentEnd(from start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            if words[index].isSign(",") || words[index].isSign(";") || Connector.isAnd(words[index]), opensBody(index + 1, end), !isBareNoun(start, index) { return index }
            index += 1
        }
        return end
    }

    private static let bare = PhraseBook<Bool>([("tổ chức", true), ("doanh nghiệp", true), ("cá nhân", true), ("cơ sở", true)])

    /// `Các tổ chức, doanh nghiệp hoạt động trong …`: the nouns share what stands behind them, and are one.
    private func isBareNoun(_ start: Int, _ index: Int) -> Bool {
        let noun = start + (Collectives.quantifier(words, at: start) ?? 0)
        return Self.bare.longest(in: words, at: noun).map { noun + $0.count == index } ?? false
    }

    private static let people = PhraseBook<Bool>(["đại biểu", "thành viên", "chuyên gia", "nhà khoa học", "chủ rừng", "chủ hộ", "hộ gia đình", "hội viên"].map { ($0, true) })

    private func opensBody(_ index: Int, _ end: Int) -> Bool {
        guard index < end else { return false }
        let head = index + (Collectives.quantifier(words, at: index) ?? 0)
        if head > index, head < end, Self.people.longest(in: words, at: head) != nil { return true }
        return head < end && (HeadNouns.read(words, at: head) != nil || HeadNouns.office(words, at: head) != nil || Collectives.run(words, from: index, until: end) != nil)
    }

    private func skip(_ index: Int, _ end: Int) -> Int {
        var next = index
        while next < end, words[next].shape == .sign || Connector.isAnd(words[next]) { next += 1 }
        return next
    }
}
