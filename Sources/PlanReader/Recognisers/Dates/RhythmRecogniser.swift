import Planning
import Vietnamese

/// Finds how often a task comes back: `định kỳ 6 tháng và năm`, `trước ngày 18 hằng tháng`, `Hàng năm tổng hợp …`.
struct RhythmRecogniser {
    let words: [Word]
    let text: CleanText
    let cited: [Range<Int>]

    private static let periodical = PhraseBook<Bool>([("định kỳ", true)])
    private static let each = PhraseBook<Deadline.Rhythm>([
        ("hàng năm", .year), ("hằng năm", .year), ("hàng tháng", .month), ("hằng tháng", .month), ("hàng quý", .quarter), ("hằng quý", .quarter), ("hàng tuần", .week), ("hằng tuần", .week), ("mỗi năm", .year),
        ("mỗi tháng", .month), ("mỗi quý", .quarter), ("mỗi tuần", .week), ("mỗi năm một lần", .year), ("mỗi quý một lần", .quarter), ("mỗi tháng một lần", .month), ("6 tháng một lần", .halfYear), ("06 tháng một lần", .halfYear), ("năm một lần", .year), ("tháng một lần", .month), ("quý một lần", .quarter),
    ])
    private static let periods = PhraseBook<Deadline.Rhythm>([
        ("hàng năm", .year), ("hằng năm", .year), ("=năm", .year), ("một năm", .year), ("cả năm", .year), ("1 năm", .year), ("01 năm", .year), ("hàng tháng", .month), ("hằng tháng", .month), ("=tháng", .month), ("hàng quý", .quarter),
        ("hằng quý", .quarter), ("=quý", .quarter), ("3 tháng", .quarter), ("03 tháng", .quarter), ("6 tháng", .halfYear), ("06 tháng", .halfYear), ("sáu tháng", .halfYear), ("6 tháng đầu năm", .halfYear), ("hàng tuần", .week),
        ("hằng tuần", .week), ("=tuần", .week), ("5 năm", .fiveYears), ("05 năm", .fiveYears), ("một quý", .quarter), ("một tháng", .month), ("mỗi năm", .year), ("mỗi quý", .quarter), ("mỗi tháng", .month), ("mỗi năm một lần", .year), ("mỗi quý một lần", .quarter), ("mỗi tháng một lần", .month), ("năm một lần", .year), ("quý một lần", .quarter), ("tháng một lần", .month), ("01 tháng", .month),
        ("1 tháng", .month), ("06 tháng một lần", .halfYear), ("6 tháng một lần", .halfYear),
    ])

    func read() -> DeadlineReading? {
        if let reading = PeriodicReport(words: words, text: text, rhythms: { list(from: $0) }).read() { return reading }
        if let dated = dated() { return dated }
        for index in words.indices where !cited.contains(where: { $0.contains(index) }) {
            if let (_, count) = Self.periodical.longest(in: words, at: index), let reading = periodically(index, index + count) { return reading }
            if let (rhythm, count) = Self.each.longest(in: words, at: index), let reading = each(rhythm, index, count) { return reading }
            if let reading = reported(index) { return reading }
        }
        return nil
    }

    private static let before = PhraseBook<Deadline.Rhythm>([("của năm trước", .year), ("năm trước", .year), ("của năm trước liền kề", .year), ("của tháng sau", .month), ("tháng sau", .month), ("của tháng", .month), ("của quý", .quarter)])

    /// `trước ngày 01 tháng 12 của năm trước`, `ngày 15/12 hằng năm`: a rhythm with its day says more than one without.
    private func dated() -> DeadlineReading? {
        for index in words.indices where !cited.contains(where: { $0.contains(index) }) {
            guard let (rhythm, count) = Self.before.longest(in: words, at: index) ?? Self.each.longest(in: words, at: index), let day = day(before: index) else { continue }
            if rhythm == .year, !day.contains("-") { continue }
            return Self.each.longest(in: words, at: index) == nil ? reading([rhythm], index, index + count, day: day) : each(rhythm, index, count)
        }
        return nil
    }

    /// `định kỳ 6 tháng, hàng năm`: all periods of the list; none at all is `regular`, where the task's own verb follows or `báo cáo` stands before.
    private func periodically(_ start: Int, _ next: Int) -> DeadlineReading? {
        let (rhythms, end) = list(from: next)
        if !rhythms.isEmpty { return reading(rhythms, start, end, day: day(before: start)) }
        let act = next + (Self.unplanned.longest(in: words, at: next)?.count ?? 0)
        let follows = act < words.count && Verbs.duty(words, at: act) != nil && !isPassive(start)
        return follows || isOwnReport(start) || isOwnAct(start, 2) || isOwnCheck(start) ? reading([.regular], start, next, day: nil) : nil
    }

    /// `định kỳ hoặc đột xuất báo cáo …`
    private static let unplanned = PhraseBook<Bool>([("hoặc đột xuất", true), ("và đột xuất", true), (", đột xuất", true), ("hay đột xuất", true), ("và khi có yêu cầu", true), ("hoặc khi có yêu cầu", true)])
    private static let passive = PhraseBook<Bool>([("=được", true)])

    /// `được khám sức khỏe định kỳ phát hiện …`: what befalls somebody is no act of the task.
    private func isPassive(_ index: Int) -> Bool {
        let start = words[..<index].lastIndex { $0.shape == .sign }.map { $0 + 1 } ?? 0
        return index > 0 && words[index - 1].isLetters && (start..<index).contains { Self.passive.longest(in: words, at: $0) != nil }
    }

    private static let report = PhraseBook<Bool>([("báo cáo", true)])

    private func isOwnReport(_ index: Int) -> Bool {
        index >= 2 && Self.report.longest(in: words, at: index - 2) != nil && !servesOthers(index)
    }

    private static let checks = PhraseBook<Bool>([("tổ chức kiểm tra", true), ("tổ chức họp", true), ("tổ chức giao ban", true), ("họp giao ban", true), ("tổ chức thanh tra", true), ("tổ chức rà soát", true), ("tổ chức giám sát", true)])

    /// `Tổ chức kiểm tra định kỳ công tác …`
    private func isOwnCheck(_ index: Int) -> Bool {
        (max(0, index - 5)..<index).contains { start in Self.checks.longest(in: words, at: start).map { start + $0.count == index } ?? false }
    }

    private func list(from start: Int) -> (rhythms: [Deadline.Rhythm], end: Int) {
        var rhythms: [Deadline.Rhythm] = []
        var index = start
        var end = start
        while index < words.count {
            if words[index].isSign("(") || words[index].isSign(",") || words[index].isSign("/") || Connector.isAnd(words[index]) {
                index += 1
                continue
            }
            guard let (rhythm, count) = Self.periods.longest(in: words, at: index), !isDated(index, count) else { break }
            if !rhythms.contains(rhythm) { rhythms.append(rhythm) }
            index += count
            end = index
        }
        return (rhythms, end)
    }

    /// `năm 2025`, `tháng 6`, `quý II` are dates.
    private func isDated(_ index: Int, _ count: Int) -> Bool {
        count == 1 && index + 1 < words.count && (words[index + 1].isNumber || words[index + 1].shape == .capitals)
    }

    /// `báo cáo … 6 tháng và năm`, with no `định kỳ`.
    private func reported(_ index: Int) -> DeadlineReading? {
        guard words[index].isNumber, Self.periods.longest(in: words, at: index)?.meaning == .halfYear else { return nil }
        let (rhythms, end) = list(from: index)
        guard rhythms.count > 1, (0..<index).contains(where: { Self.report.longest(in: words, at: $0) != nil }) else { return nil }
        return reading(rhythms, index, end, day: nil)
    }

    private func each(_ rhythm: Deadline.Rhythm, _ index: Int, _ count: Int) -> DeadlineReading? {
        let day = day(before: index)
        guard day != nil || opensPhrase(index, count) || precedesAct(index, count) || DrawnUpPlan(words: words).isOfEachYear(index) || isOwnAct(index, count, within: rhythm == .year ? 8 : 14) else { return nil }
        let before = listed(before: index)
        let (more, end) = list(from: index + count)
        let others = more.filter { $0 != rhythm && !before.rhythms.contains($0) }
        return reading(before.rhythms.filter { $0 != rhythm } + [rhythm] + others, before.start, max(end, index + count), day: day)
    }

    /// `5 năm và hằng năm`: the period that is joined to the one behind it.
    private func listed(before index: Int) -> (rhythms: [Deadline.Rhythm], start: Int) {
        guard index > 2, Connector.isAnd(words[index - 1]) || words[index - 1].isSign(","), words[index - 3].isNumber, let (rhythm, count) = Self.periods.longest(in: words, at: index - 3), count == 2 else { return ([], index) }
        return ([rhythm], index - 3)
    }

    /// At the head of a clause, before the task's verb.
    private func opensPhrase(_ index: Int, _ count: Int) -> Bool {
        let opens = index == 0 || words[index - 1].shape == .sign && !words[index - 1].isSign("\"")
        let next = index + count
        return opens && next < words.count && (words[next].isSign(",") || Verbs.duty(words, at: next) != nil || words[next].isCapitalised || Collectives.quantifier(words, at: next) != nil)
    }

    private static let average = PhraseBook<Bool>([("bình quân", true), ("trung bình", true)])

    /// `Phối hợp với Phòng Y tế hàng năm tổ chức …`: the task's verb follows, and no plan stands before.
    private func precedesAct(_ index: Int, _ count: Int) -> Bool {
        let next = index + count
        guard next < words.count, words[next].shape == .lower, Verbs.duty(words, at: next) != nil else { return false }
        if index > 1, Self.average.longest(in: words, at: index - 2) != nil { return false }
        return !(max(0, index - 5)..<index).contains { DrawnUpPlan.names.longest(in: words, at: $0) != nil || Self.report.longest(in: words, at: $0) != nil }
    }

    private static let own = PhraseBook<Bool>([("báo cáo", true), ("sơ kết", true), ("tổng kết", true), ("rà soát", true), ("cập nhật", true), ("tổ chức", true), ("tổng hợp", true)])

    /// `tổ chức sơ kết hằng năm`: the rhythm stands behind the task's own act and ends the clause; a short one cannot be the habit of a plan.
    private func isOwnAct(_ index: Int, _ count: Int, within reach: Int = 8) -> Bool {
        let start = clauseStart(index)
        let next = index + count
        let ends = next >= words.count || words[next].shape == .sign || Connector.isAnd(words[next])
        return ends && !servesOthers(index) && (max(start, index - reach)..<max(start, index)).contains { Self.own.longest(in: words, at: $0) != nil }
    }

    private static let serving = PhraseBook<Bool>([("phục vụ", true)])

    /// `đủ dữ liệu phục vụ công tác báo cáo định kỳ`: the act is only what the task is good for.
    private func servesOthers(_ index: Int) -> Bool {
        (max(clauseStart(index), index - 10)..<index).contains { Self.serving.longest(in: words, at: $0) != nil }
    }

    private func clauseStart(_ index: Int) -> Int {
        (words[..<index].lastIndex { $0.isSign(";") || $0.isSign(".") } ?? -1) + 1
    }

    /// `trước ngày 18 hằng tháng`: `18`; `trước ngày 10/12 hằng năm`: `12-10`.
    private func day(before index: Int) -> String? {
        let reader = DateReader(words: words, text: text)
        for start in stride(from: index - 1, through: max(0, index - 6), by: -1) {
            guard let date = reader.read(at: start, until: index), date.words.upperBound == index || date.words.upperBound == index - 1, let day = date.dayOfPeriod else { continue }
            return day
        }
        return nil
    }

    private func reading(_ rhythms: [Deadline.Rhythm], _ start: Int, _ end: Int, day: String?) -> DeadlineReading {
        DeadlineReading(deadline: .every(rhythms, on: day), words: start..<end)
    }
}
