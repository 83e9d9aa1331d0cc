import Vietnamese

/// The subject of a clause that binds somebody by its words, whatever they are called: `X có trách nhiệm …`, `Đối với X: …`, `Đồng chí X: …`.
struct BoundSubject {
    let parser: BodyParser
    private var words: [Word] { parser.words }

    /// Told by the topic, post or charge with which a text opens, or by what they were given; nil where the clause has an ordinary subject.
    func told(at start: Int, _ end: Int, isFirst: Bool) -> [BodyMention]? {
        if isFirst, let topic = topic(start, end) ?? comrade(start, end) { return topic }
        if isGivenADuty(start), let somebody = obliged(start, end) { return [somebody] }
        return people(start, end)
    }

    private static let somebodies = PhraseBook<Bool>(["cơ quan", "đơn vị", "tổ chức", "người đứng đầu", "chủ đầu tư", "cá nhân", "các cơ quan", "các đơn vị", "những cơ quan", "những đơn vị", "các chủ đầu tư", "các tổ chức"].map { ($0, true) })
    private static let duties = PhraseBook<Bool>([("phải", true), ("có trách nhiệm", true), ("chịu trách nhiệm", true), ("=có nhiệm vụ", true)])

    /// `Cơ quan được giao chủ trì soạn thảo phải …`: whoever it is, as printed.
    func obliged(_ start: Int, _ end: Int) -> BodyMention? {
        guard let (_, count) = Self.somebodies.longest(in: words, at: start) else { return nil }
        let limit = min(end, start + 20)
        let stops = { (index: Int) in words[index].shape == .sign && !(words[index].isSign(",") && index + 1 < end && Collectives.run(words, from: index + 1, until: end) != nil) }
        guard let duty = (start + count..<max(limit, start + count)).first(where: { Self.duties.longest(in: words, at: $0) != nil || isBehindThis($0) || stops($0) }), words[duty].shape != .sign else { return nil }
        guard ActorCues.passive.longest(in: words, at: duty) == nil else { return nil }
        return BodyMention(names: [CanonicalName.write(words[start..<duty], in: parser.text, parser.lexicon)], words: start..<duty, isCollective: true)
    }

    private static let concerning = PhraseBook<Bool>([("đối với", true), ("riêng đối với", true), ("về phía", true)])

    /// `Đối với đơn vị được kiểm tra: chuẩn bị báo cáo …`: the body before the colon does what stands behind it.
    private func topic(_ start: Int, _ end: Int) -> [BodyMention]? {
        guard Self.concerning.longest(in: words, at: start) != nil, let colon = (start..<min(end, start + 30)).first(where: { words[$0].isSign(":") }), colon + 1 < end, Verbs.duty(words, at: colon + 1) != nil else { return nil }
        let names = Array(words[start..<colon])
        let behind = start + (Self.concerning.longest(in: words, at: start)?.count ?? 0)
        if Self.somebodies.longest(in: words, at: behind) != nil, Collectives.quantifier(words, at: behind) == nil {
            return [BodyMention(names: [CanonicalName.write(words[behind..<colon], in: parser.text, parser.lexicon)], words: behind..<colon, isCollective: true)]
        }
        if let bodies = HeadingActors(parser: BodyParser(lexicon: parser.lexicon, text: parser.text, words: names)).readHeading() { return bodies.map { $0.moved(by: start) } }
        guard OpenSubject(parser: parser).opensGroup(behind) else { return nil }
        return [BodyMention(names: [CanonicalName.write(words[behind..<colon], in: parser.text, parser.lexicon)], words: behind..<colon, isCollective: true)]
    }

    private static let deputies = PhraseBook<Bool>([("=phó", true)])
    private static let comrades = PhraseBook<Bool>([("đồng chí", true), ("các đồng chí", true), ("đ / c", true), ("các đ / c", true)])

    /// `Đồng chí Phó Giám đốc Trung tâm … - Phó Trưởng tiểu ban: Chủ động tham mưu …`: the body that he heads, else the post as printed.
    private func comrade(_ start: Int, _ end: Int) -> [BodyMention]? {
        guard let (_, count) = Self.comrades.longest(in: words, at: start), let colon = (start..<min(end, start + 32)).first(where: { words[$0].isSign(":") }), colon + 1 < end else { return nil }
        if Self.deputies.longest(in: words, at: start + count) == nil, let list = parser.list(at: start + count, until: colon), list.end == colon { return list.mentions }
        guard !words[start..<colon].contains(where: { $0.isSign(".") || $0.isSign(";") }) else { return nil }
        return [BodyMention(names: [CanonicalName.write(words[start..<colon], in: parser.text, parser.lexicon)], words: start..<colon, isCollective: true)]
    }

    private static let given = PhraseBook<Bool>([("được giao", true), ("được phân công", true), ("được chỉ định", true)])

    /// `Các cơ quan được phân công chủ trì thực hiện nhiệm vụ có trách nhiệm …`: told by what they were given, up to their new duty.
    private func isGivenADuty(_ start: Int) -> Bool {
        var index = start + (Collectives.quantifier(words, at: start) ?? 0)
        guard let run = Collectives.run(words, from: index, until: words.count) else { return false }
        index = run.end
        return Self.given.longest(in: words, at: index) != nil
    }

    private static let this = PhraseBook<Bool>([("=này", true)])

    /// `Các cơ quan được giao nhiệm vụ tại Kế hoạch này lập dự toán`: the name ends with the document it speaks of.
    private func isBehindThis(_ index: Int) -> Bool { index > 0 && Self.this.longest(in: words, at: index - 1) != nil && Verbs.duty(words, at: index) != nil }

    private static let persons = PhraseBook<Bool>(
        [
            "chủ bến", "chủ phương tiện", "chủ cơ sở", "chủ rừng", "chủ tàu", "chủ hộ", "chủ sở hữu", "chủ nguồn thải", "chủ quản lý", "người lái", "người sử dụng", "người quản lý", "người dân", "thuyền trưởng", "cán bộ", "hộ gia đình",
            "học viên", "giáo viên", "người lao động", "người sử dụng lao động", "chủ công trình", "chủ kho", "hộ kinh doanh", "các hộ", "các chủ",
        ].map { ($0, true) })

    /// `Chủ bến, thuyền trưởng và thuyền viên có trách nhiệm …`: people who are bound, one entry each.
    private func people(_ start: Int, _ end: Int) -> [BodyMention]? {
        guard Self.persons.longest(in: words, at: start) != nil, let duty = (start..<min(end, start + 24)).first(where: { Self.responsible.longest(in: words, at: $0) != nil }) else { return nil }
        guard !words[start..<duty].contains(where: { $0.isSign(":") || $0.isSign("(") }) else { return nil }
        let cuts = (start..<duty).filter { words[$0].isSign(",") || Connector.isAnd(words[$0]) }
        return zip([start] + cuts.map { $0 + 1 }, cuts + [duty]).filter { $0 < $1 }.map { first, last in
            BodyMention(names: [CanonicalName.write(words[first..<last], in: parser.text, parser.lexicon)], words: first..<last, isCollective: true)
        }
    }

    private static let responsible = PhraseBook<Bool>([("có trách nhiệm", true), ("chịu trách nhiệm", true)])
    private static let limits = PhraseBook<Bool>([("trong phạm vi", true), ("căn cứ", true), ("theo chức năng", true), ("trên cơ sở", true), ("trong quá trình", true), ("được giao", true), ("được phân công", true)])

    /// Everybody named before `có trách nhiệm`, when the clause begins with a body: also names that no list has.
    func bound(_ start: Int, _ end: Int) -> [BodyMention]? {
        guard let duty = (start..<min(end, start + 90)).first(where: { Self.responsible.longest(in: words, at: $0) != nil }) else { return nil }
        guard let first = parser.one(at: start, until: duty), first.words.upperBound < duty else { return nil }
        let limit = (start..<duty).first { Self.limits.longest(in: words, at: $0) != nil } ?? duty
        let names = Array(words[start..<limit])
        guard !names.contains(where: { $0.isSign(".") }), !names.indices.contains(where: { names[$0].isSign(":") && !spreads(names, $0) }), !hasVerb(names) else { return nil }
        return CellBodies(parser: BodyParser(lexicon: parser.lexicon, text: parser.text, words: names)).read().map { $0.moved(by: start) }
    }

    /// `Giám đốc các sở: Tài chính, Nội vụ`: the colon stands behind a head that all the names share.
    private func spreads(_ names: [Word], _ colon: Int) -> Bool {
        colon > 0 && colon + 1 < names.count && names[colon + 1].isCapitalised && HeadNouns.read(names, at: colon - 1) != nil
    }

    /// `các cơ quan, tổ chức` is a group and no verb.
    private func hasVerb(_ names: [Word]) -> Bool {
        var index = 0
        while index < names.count {
            if Collectives.quantifier(names, at: index) != nil, let run = Collectives.run(names, from: index, until: names.count) {
                index = run.end
            } else if names[index].shape == .lower, Verbs.duty(names, at: index) != nil {
                return true
            } else {
                index += 1
            }
        }
        return false
    }
}
