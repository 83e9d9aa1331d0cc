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
        let clauses = ActorClauses(parser: parser)
        var start = 0
        if let (person, colon) = PersonNames.titled(words, in: parser.text) {
            reading.leads.append(person)
            start = colon + 1
        }
        while start < words.count {
            let end = clauses.end(from: start)
            readClause(start, end, isFirst: start == 0, into: &reading)
            start = end + 1
        }
        return reading
    }

    private func readClause(_ start: Int, _ end: Int, isFirst: Bool, into reading: inout ActorReading) {
        let positions = SubjectPlaces(parser: parser).of(start, end)
        var found = false
        for position in positions where position < end && !found {
            found = subject(at: position, end, isFirst: isFirst && position == start, into: &reading)
        }
        if !found, isFirst || isBehindFormula(start) || positions.count > 1, reading.leads.isEmpty, let subject = positions.lazy.compactMap({ OpenSubject(parser: parser).read(at: $0, until: end) }).first {
            reading.leads += subject
            found = true
        }
        if !found, isFirst, let somebody = BoundSubject(parser: parser).obliged(start, end) { reading.leads.append(somebody) }
        scan(start, end, into: &reading)
    }

    /// `Trên đây là Kế hoạch … Các đơn vị …`: the formula charges nobody, the sentence behind it may.
    private func isBehindFormula(_ start: Int) -> Bool { start > 0 && words[start - 1].isSign(".") && ClosingParagraph.isFormula(words) }

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
        let binding = BoundSubject(parser: parser)
        if let bound = binding.told(at: position, end, isFirst: isFirst) ?? (isNamedFully(position) ? binding.bound(position, end) : nil) {
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
