import Vietnamese

/// Finds who a running text charges: subjects of its clauses, those it is given to, and those it is done with.
///
/// A body that only receives a report or decides is neither; a passive subject is no actor.
struct ActorRecogniser {
    let parser: BodyParser
    private var words: [Word] { parser.words }

    /// Reads all clauses of the text.
    func read() -> ActorReading {
        var reading = ActorReading()
        var start = 0
        if let (person, colon) = PersonNames.titled(words, in: parser.text) {
            reading.leads.append(person)
            start = colon + 1
        }
        while start < words.count {
            let end = partnersEnd(from: start, clauseEnd(from: start, behindList: true))
            readClause(start, end, isFirst: start == 0, into: &reading)
            start = end + 1
        }
        return reading
    }

    /// The index of the sign that ends the clause.
    private func clauseEnd(from start: Int, behindList: Bool = false) -> Int {
        // Semicolons inside the list that opens the clause do not end it.
        var index = behindList ? listEnd(from: start) : start
        while index < words.count {
            if words[index].isSign(";") || endsSentence(index) { return index }
            index += 1
        }
        return words.count
    }

    /// `phối hợp với Chủ tịch UBND huyện; thủ trưởng các ngành hướng dẫn …`: with a small letter behind the semicolon the list of partners goes on.
    private func partnersEnd(from start: Int, _ end: Int) -> Int {
        guard end + 1 < words.count, words[end].isSign(";"), words[end + 1].shape == .lower, let cue = (start..<end).last(where: { ActorCues.coordination.longest(in: words, at: $0) != nil }), let (_, count) = ActorCues.coordination.longest(in: words, at: cue) else { return end }
        guard PartnerList(parser: parser).read(at: cue + count, until: end, isBare: true)?.end == end, let more = parser.list(at: end + 1, until: words.count) else { return end }
        return clauseEnd(from: more.end)
    }

    private func listEnd(from start: Int) -> Int {
        let stop = (start..<words.count).first { endsSentence($0) } ?? words.count
        let list = start + (ActorCues.commands.longest(in: words, at: start)?.count ?? 0)
        return parser.list(at: list, until: stop)?.end ?? start
    }

    private func endsSentence(_ index: Int) -> Bool {
        guard words[index].isSign(".") else { return false }
        return index + 1 >= words.count || (words[index + 1].spaced && !words[index + 1].isSign("."))
    }

    private func readClause(_ start: Int, _ end: Int, isFirst: Bool, into reading: inout ActorReading) {
        var positions = [start]
        if opensWithPhrase(start) { positions += subjectPositions(from: start, end) }
        var found = false
        for position in positions where position < end && !found {
            found = subject(at: position, end, isFirst: isFirst && position == start, into: &reading)
        }
        if !found, isFirst || isBehindFormula(start) || positions.count > 1, reading.leads.isEmpty, let subject = positions.lazy.compactMap({ OpenSubject(parser: parser).read(at: $0, until: end) }).first {
            reading.leads += subject
            found = true
        }
        if !found, isFirst, let somebody = obliged(start, end) { reading.leads.append(somebody) }
        scan(start, end, into: &reading)
    }

    /// `Trên đây là Kế hoạch … Các đơn vị …`: the formula charges nobody, the sentence behind it may.
    private func isBehindFormula(_ start: Int) -> Bool { start > 0 && words[start - 1].isSign(".") && ClosingParagraph.isFormula(words) }

    private static let also = PhraseBook<Bool>([("đồng thời", true), ("trong đó", true), ("riêng", true), ("ngoài ra", true), ("và", true), ("do đó", true), ("vì vậy", true), ("do vậy", true), ("theo đó", true), ("trước mắt", true)])

    private func opensWithPhrase(_ start: Int) -> Bool {
        ActorCues.openers.longest(in: words, at: start) != nil || Self.also.longest(in: words, at: start) != nil
    }

    /// Behind an opening phrase the subject stands after a comma, or after `đồng thời`.
    private func subjectPositions(from start: Int, _ end: Int) -> [Int] {
        var positions: [Int] = []
        // Behind a verb of command those with a small letter are told, and do not tell.
        var onlyNamed = false
        if let (_, count) = Self.also.longest(in: words, at: start) { positions.append(start + count) }
        for index in start..<end where (words[index].isSign(",") || words[index].isSign(":")) && index + 1 < end {
            // `Trên cơ sở chức năng, chủ trì, phối hợp với …`: the clause has come to its verb; whoever follows is no subject of it.
            if words[index].isSign(","), Self.chairing.longest(in: words, at: index + 1) != nil { break }
            if words[index].isSign(","), words[index + 1].shape == .lower, Self.commanding.longest(in: words, at: index + 1) != nil { onlyNamed = true }
            if onlyNamed, !words[index + 1].isCapitalised { continue }
            positions.append(groupStart(around: index + 1, from: start))
        }
        // `Trong quá trình thực hiện Thủ trưởng các địa phương …`
        positions += (start + 1..<max(start + 1, min(end, start + 12))).filter { words[$0].isCapitalised && HeadNouns.office(words, at: $0) != nil && !isObject($0, start) }
        return positions.sorted()
    }

    private static let commanding = PhraseBook<Bool>(["chỉ đạo", "hướng dẫn", "yêu cầu", "đôn đốc", "vận động", "huy động"].map { ($0, true) })
    private static let chairing = PhraseBook<Bool>([("chủ trì", true), ("chủ động phối hợp", true), ("=phối hợp với", true)])
    /// `báo cáo Chủ tịch …`: a verb stands right before.
    private func isObject(_ index: Int, _ start: Int) -> Bool {
        (max(start, index - 3)..<index).contains { back in Self.addressing.longest(in: words, at: back).map { back + $0.count == index } ?? false }
    }

    private static let addressing = PhraseBook<Bool>(["báo cáo", "trình", "đề nghị", "tham mưu", "giúp", "xin ý kiến", "kiến nghị", "gửi", "đề xuất"].map { ($0, true) })

    private static let troubles = PhraseBook<Bool>([("vướng mắc", true), ("khó khăn", true), ("phát sinh", true)])

    /// `vướng mắc các cơ quan, đơn vị …`: the comma stands inside a group that began before it.
    private func groupStart(around index: Int, from start: Int) -> Int {
        (max(start, index - 6)..<index).first { back in
            back >= start + 2 && Self.troubles.longest(in: words, at: back - 2).map { $0.count == 2 } ?? false && Collectives.quantifier(words, at: back) != nil && Collectives.run(words, from: back, until: words.count).map { $0.end > index && $0.list.count > 1 } ?? false
        } ?? index
    }

    private static let within = PhraseBook<Bool>([("theo chức năng", true), ("căn cứ chức năng", true), ("trong phạm vi chức năng", true), ("có trách nhiệm", true), ("chịu trách nhiệm", true)])

    /// `Yêu cầu Thủ trưởng các cơ quan, các chủ đầu tư, các đơn vị … theo chức năng …`: everybody up to the words that end the list.
    private func told(at start: Int, _ end: Int) -> [BodyMention]? {
        if let deputy = Deputies.read(words, at: start, until: end, parser) { return [deputy] }
        guard let list = parser.list(at: start, until: end, mode: .commanded) else { return nil }
        let limit = (start..<min(end, start + 90)).first { Self.within.longest(in: words, at: $0) != nil }
        guard let limit, list.end < limit, words[list.end].isSign(",") else { return list.mentions }
        let names = Array(words[start..<limit])
        guard !names.contains(where: { $0.isSign(":") }) else { return list.mentions }
        return CellBodies(parser: BodyParser(lexicon: parser.lexicon, text: parser.text, words: names)).read().map { $0.moved(by: start) }
    }

    /// Reads `[giao] LIST verb …`; true where it named who acts.
    private func subject(at position: Int, _ end: Int, isFirst: Bool, into reading: inout ActorReading) -> Bool {
        if let (_, count) = ActorCues.commands.longest(in: words, at: position), position == 0 || !isSeries(position), !isOwnDemand(position), let told = told(at: position + count, end) {
            reading.leads += told.map(\.commanded)
            return true
        }
        if isFirst, let topic = topic(position, end) ?? comrade(position, end) {
            reading.leads += topic
            return true
        }
        if isGivenADuty(position), let somebody = obliged(position, end) {
            reading.leads.append(somebody)
            return true
        }
        if let people = people(position, end) {
            reading.leads += people
            return true
        }
        if isNamedFully(position), let bound = bound(position, end) {
            reading.leads += bound
            return true
        }
        guard isNamedFully(position), let list = parser.list(at: position, until: end) else { return false }
        let next = afterBracket(list.end, end)
        if next < end, let (_, count) = ActorCues.commands.longest(in: words, at: next), let told = parser.list(at: next + count, until: end, mode: .commanded), !isSuperior(next + count) {
            reading.leads += told.mentions.map(\.commanded)
            return true
        }
        guard acts(behind: next, end, isFirst: isFirst) else { return false }
        reading.leads += list.mentions
        return true
    }

    private static let somebodies = PhraseBook<Bool>(["cơ quan", "đơn vị", "tổ chức", "người đứng đầu", "chủ đầu tư", "cá nhân", "các cơ quan", "các đơn vị", "những cơ quan", "những đơn vị", "các chủ đầu tư", "các tổ chức"].map { ($0, true) })
    private static let duties = PhraseBook<Bool>([("phải", true), ("có trách nhiệm", true), ("chịu trách nhiệm", true), ("=có nhiệm vụ", true)])

    /// `Cơ quan được giao chủ trì soạn thảo phải …`: whoever it is, as printed.
    private func obliged(_ start: Int, _ end: Int) -> BodyMention? {
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
    private func bound(_ start: Int, _ end: Int) -> [BodyMention]? {
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

    private static let each = PhraseBook<Bool>([("mỗi", true), ("từng", true), ("một số", true)])

    private static let demands = PhraseBook<Bool>([("yêu cầu", true)])

    /// `Phối hợp với X rà soát …; yêu cầu các tổ chức …`: where the task begins with what to do, a later demand is its lead's own.
    private func isOwnDemand(_ index: Int) -> Bool {
        index > 0 && words[index].shape == .lower && Self.demands.longest(in: words, at: index) != nil && ActorCues.commands.longest(in: words, at: 0) == nil && Verbs.duty(words, at: 0) != nil
    }

    private func isNamedFully(_ index: Int) -> Bool { Self.each.longest(in: words, at: index) == nil }

    private func isSuperior(_ index: Int) -> Bool { ActorCues.superiors.longest(in: words, at: index) != nil }

    private func afterBracket(_ index: Int, _ end: Int) -> Int {
        guard index < end, words[index].isSign("(") else { return index }
        let close = words[index..<end].firstIndex { $0.isSign(")") } ?? index
        return min(close + 1, end)
    }

    /// What follows a subject makes it one: a verb in the active voice.
    private func acts(behind index: Int, _ end: Int, isFirst: Bool) -> Bool {
        guard index < end else { return false }
        if words[index].isSign(":") { return isFirst }
        if words[index].isSign(",") { return index + 1 < end && (Verbs.duty(words, at: index + 1) != nil || ActorCues.openers.longest(in: words, at: index + 1) != nil) }
        if ActorCues.passive.longest(in: words, at: index) != nil || ActorCues.notSubject.longest(in: words, at: index) != nil { return false }
        return Verbs.endsName(words, at: index)
    }

    /// Cues inside the clause: `giao X`, `do X chủ trì`, `phối hợp với Y`.
    private func scan(_ start: Int, _ end: Int, into reading: inout ActorReading) {
        var index = start
        while index < end {
            if let next = charged(at: index, start, end, into: &reading) ?? coordinated(at: index, start, end, into: &reading) {
                index = max(next, index + 1)
            } else {
                index += 1
            }
        }
    }

    private func charged(at index: Int, _ start: Int, _ end: Int, into reading: inout ActorReading) -> Int? {
        if let (_, count) = ActorCues.betweenThem.longest(in: words, at: index), isAct(index, start), let list = parser.list(at: index + count, until: end) {
            reading.leads += list.mentions
            return list.end
        }
        if index == start || !words[index - 1].isLetters && !words[index - 1].isSign(")"), ActorCues.by.longest(in: words, at: index) != nil, let list = parser.list(at: index + 1, until: end, mode: .commanded), list.end < end, ActorCues.chairs.longest(in: words, at: list.end) != nil || Verbs.duty(words, at: list.end) != nil {
            reading.leads += list.mentions
            return list.end
        }
        if index == start || words[index - 1].isSign(":"), ActorCues.by.longest(in: words, at: index) != nil, let subject = OpenSubject(parser: parser).read(at: index + 1, until: end) {
            reading.leads += subject
            return subject.last?.words.upperBound
        }
        guard index > start, opensPhrase(index), !isSeries(index), Self.responsibilities.longest(in: words, at: index) == nil, let (_, count) = ActorCues.commands.longest(in: words, at: index), let list = parser.list(at: index + count, until: end), !isSuperior(index + count) else { return nil }
        guard !reading.leads.contains(where: { $0.words.overlaps(list.mentions[0].words) }) else { return list.end }
        reading.leads += list.mentions.map(\.commanded)
        return list.end
    }

    /// A sign stands before, so that the word is no object of another verb.
    private func opensPhrase(_ index: Int) -> Bool {
        words[index - 1].isSign(",") || words[index - 1].isSign(":") || words[index - 1].isSign(")") || words[index - 1].isSign("(") || Connector.isAnd(words[index - 1])
    }

    /// `hướng dẫn, đôn đốc, yêu cầu các đơn vị …`: one more verb of the lead's own, no command.
    private func isSeries(_ index: Int) -> Bool {
        guard words[index - 1].isSign(",") || Connector.isAnd(words[index - 1]) else { return false }
        return (max(0, index - 4)..<index - 1).contains { back in Verbs.duty(words, at: back).map { back + $0 == index - 1 } ?? false }
    }

    private static let responsibilities = PhraseBook<Bool>([("trách nhiệm của", true)])
    private static let joined = PhraseBook<Bool>([("kết hợp với", true)])
    private static let together = PhraseBook<Bool>([("cùng với", true), ("=cùng", true)])

    private func coordinated(at index: Int, _ start: Int, _ end: Int, into reading: inout ActorReading) -> Int? {
        if index == start, let (_, count) = Self.together.longest(in: words, at: index), let list = parser.list(at: index + count, until: end) {
            reading.coordinating += list.mentions
            return list.end
        }
        guard let (_, count) = ActorCues.coordination.longest(in: words, at: index), isAct(index, start) else { return nil }
        let with = PartnerList(parser: parser).read(at: index + count, until: end, isBare: count <= 2 || Self.joined.longest(in: words, at: index) != nil)
        guard let with else { return nil }
        reading.coordinating += with.mentions
        return with.end
    }

    private func isAct(_ index: Int, _ start: Int) -> Bool {
        guard index > start else { return true }
        if (max(start, index - 2)..<index).contains(where: { back in ActorCues.nominal.longest(in: words, at: back).map { back + $0.count == index } ?? false }) { return false }
        let before = max(start, index - 5)..<index
        return !before.contains { back in ActorCues.thirdParties.longest(in: words, at: back).map { back + $0.count == index } ?? false }
    }
}
