import Planning
import Vietnamese

/// Finds by when, or how often, a task must be done. Dates inside the names of cited documents are not looked at.
struct DeadlineRecogniser {
    let words: [Word]
    let text: CleanText
    let documentYear: Int?
    /// Words that belong to a cited document.
    let cited: [Range<Int>]

    private var dates: DateReader { DateReader(words: words, text: text) }

    /// The deadline of a running text: a rhythm first, because it may carry a day of its own, then a date.
    func read() -> DeadlineReading? {
        guard let rhythm = RhythmRecogniser(words: words, text: text, cited: cited).read() else { return date() }
        // What is done once, in a clause of its own before the one that comes back, can be missed.
        guard let once = date(), once.words.upperBound < rhythm.words.lowerBound, words[once.words.upperBound..<rhythm.words.lowerBound].contains(where: { $0.isSign(";") || $0.isSign(".") }) else { return rhythm }
        return once
    }

    private static let before = PhraseBook<Bool>(
        [
            "trước", "trước ngày", "đến hết", "đến hết ngày", "chậm nhất", "chậm nhất là", "chậm nhất đến", "chậm nhất vào", "chậm nhất trước", "chậm nhất trong", "muộn nhất", "muộn nhất là", "hoàn thành trong",
            "hoàn thành trước", "hoàn thành vào", "xong trước", "xong trong", "trong", "hạn đến", "thời hạn", "thời hạn đến", "hoàn thành đến", "hoàn thành chậm nhất", "kết thúc trước", "kết thúc trong", "hoàn thành xong trong",
            "thời gian hoàn thành", "hoàn thành", "xong", "thời gian xong", "thời gian thực hiện", "thời hạn hoàn thành", "không quá", "không muộn hơn", "gửi về trước", "chậm nhất là trước", "báo cáo trước", "thời gian hoàn thành trước",
            "chậm nhất đến hết", "thời gian hoàn thành :", "thời hạn :", "thời hạn hoàn thành :", "thời gian thực hiện :", "thời gian :", "đến ngày", "vào cuối", "trong thời gian từ", "trước thời điểm", "phấn đấu đến", "phấn đấu đến hết", "phấn đấu đến cuối", "vào",
        ].map { ($0, true) })

    private static let finishing = PhraseBook<Bool>([("hoàn thành", true), ("kết thúc", true), ("hoàn thiện", true), ("giải quyết", true)])

    /// `Đến năm 2025, hoàn thành …`: a horizon that opens the sentence is the task's own.
    private static let horizon = PhraseBook<Bool>([("đến hết", true), ("đến cuối", true), ("đến", true), ("phấn đấu đến", true), ("phấn đấu đến hết", true), ("phấn đấu trong", true)])

    private func date() -> DeadlineReading? {
        if let date = dates.read(at: afterFiller(0), until: words.count), opensLeaf(date) { return reading(date, from: 0) }
        for index in words.indices where !isCited(index) {
            if let span = span(at: index) { return span }
            if let day = dayOfTopic(at: index) ?? lastDay(at: index) { return day }
            if let (_, count) = Self.before.longest(in: words, at: index), let date = dates.read(at: afterFiller(index + count), until: words.count), isDeadline(date, cue: index) {
                return reading(later(than: date), from: index)
            }
            if opensSentence(index), let (_, count) = Self.horizon.longest(in: words, at: index), let date = dates.read(at: index + count, until: words.count), closesPhrase(date.words.upperBound) {
                return reading(date, from: index)
            }
        }
        return nil
    }

    /// `Khai giảng năm học: Ngày 05/9/2024.`: the day is all that is said of the topic.
    private func dayOfTopic(at index: Int) -> DeadlineReading? {
        guard index > 0, index < 16, words[index].isSign(":"), let date = dates.read(at: index + 1, until: words.count), date.day != nil, date.month != nil else { return nil }
        let next = date.words.upperBound
        return next >= words.count || words[next].isSign(".") || words[next].isSign(";") || words[next].isSign("(") ? reading(date, from: index + 1) : nil
    }

    private static let from = PhraseBook<Bool>([("=từ", true), ("từ ngày", true)])
    private static let until = PhraseBook<Bool>([("=đến", true), ("đến ngày", true), ("đến hết", true), ("đến hết ngày", true)])

    /// `(từ 17/12/2025 đến 25/01/2026)`: days between which it is done close the sentence.
    private func lastDay(at index: Int) -> DeadlineReading? {
        guard let (_, count) = Self.from.longest(in: words, at: index), let first = dates.read(at: index + count, until: words.count) ?? dates.read(at: index + 1, until: words.count), first.day != nil else { return nil }
        let joint = first.words.upperBound
        guard let (_, length) = Self.until.longest(in: words, at: joint), let last = dates.read(at: joint + length, until: words.count) ?? dates.read(at: joint + 1, until: words.count), last.day != nil, last.month != nil else { return nil }
        let next = last.words.upperBound
        return next >= words.count || words[next].isSign(")") || words[next].isSign(".") || words[next].isSign(";") ? reading(last, from: index) : nil
    }

    private static let period = PhraseBook<Bool>([("trong giai đoạn", true)])

    /// `sửa chữa các cầu yếu trong giai đoạn 2026 - 2027.`: the years of the work itself close the sentence.
    private func span(at index: Int) -> DeadlineReading? {
        guard let (_, count) = Self.period.longest(in: words, at: index), let date = dates.read(at: index + count, until: words.count, allowsBareYear: true), date.words.count > 2 else { return nil }
        let next = date.words.upperBound
        return next >= words.count || words[next].isSign(".") || words[next].isSign(";") ? reading(date, from: index) : nil
    }

    /// `Năm 2026: …`, `Tháng 9/2026, …`; a year before a comma only where the task's own verb follows it.
    private func opensLeaf(_ date: PrintedDate) -> Bool {
        let next = date.words.upperBound
        guard next < words.count, date.year != nil || date.month != nil || date.quarter != nil else { return false }
        if words[next].isSign(":") { return true }
        guard date.year != nil, words[next].isSign(",") else { return false }
        return date.month != nil || date.quarter != nil || next + 1 < words.count && Verbs.duty(words, at: next + 1) != nil
    }

    private static let fillers = PhraseBook<Bool>([("ngày", true), ("là", true), ("đến", true), ("hết", true), ("vào", true), ("cuối", true), ("trước", true), ("đầu", true), ("giữa", true), ("khoảng", true)])

    /// Small words between the cue and its date; `ngày` itself belongs to the date.
    private func afterFiller(_ index: Int) -> Int {
        var next = index
        while next < words.count, dates.read(at: next, until: words.count) == nil, Self.fillers.longest(in: words, at: next) != nil, next - index < 3 { next += 1 }
        return next
    }

    private static let reaching = PhraseBook<Bool>([("=đến", true)])

    private func isDeadline(_ date: PrintedDate, cue: Int) -> Bool {
        guard !isCited(date.words.lowerBound), date.dueDate(documentYear: documentYear) != nil else { return false }
        // `trước 30 hộ`, `trong 5 ngày`: a bare day is no date.
        if date.day != nil, date.month == nil { return false }
        if isPast(cue) || isOfMeeting(cue) || Self.untilDone.longest(in: words, at: date.words.upperBound) != nil { return false }
        // `lập tiến độ đến hết năm 2026`: a year behind `đến` is a horizon, unless something must be finished by it.
        if date.month == nil, date.quarter == nil, Self.reaching.longest(in: words, at: cue) != nil || Self.into.longest(in: words, at: cue) != nil {
            return opensSentence(cue) || isFinished(cue, by: date)
        }
        return true
    }

    /// `Từ tháng 11/2025 đến khi kết thúc …`: the date is the beginning.
    private static let untilDone = PhraseBook<Bool>([("đến khi kết thúc", true), ("đến khi hoàn thành", true), ("cho đến khi", true), ("trở đi", true)])
    private static let into = PhraseBook<Bool>([("=vào", true)])
    private static let past = PhraseBook<Bool>([("=đã", true)])

    /// `vốn đã giao trong năm 2025`: the year belongs to what was done.
    private func isPast(_ cue: Int) -> Bool {
        (max(0, cue - 4)..<cue).contains { Self.past.longest(in: words, at: $0) != nil && words[$0..<cue].allSatisfy(\.isLetters) }
    }

    private static let meetings = PhraseBook<Bool>(["tại hội nghị", "tại cuộc họp", "tại buổi", "tại phiên họp", "tại kỳ họp", "tại hội thảo", "tại lễ"].map { ($0, true) })

    /// `kết luận tại Hội nghị … tổ chức vào ngày 12/5`: the day of a meeting where something was said.
    private func isOfMeeting(_ cue: Int) -> Bool {
        guard Self.into.longest(in: words, at: cue) != nil else { return false }
        let start = words[..<cue].lastIndex { $0.isSign(";") || $0.isSign(",") || $0.isSign(".") } ?? 0
        return (start..<cue).contains { Self.meetings.longest(in: words, at: $0) != nil }
    }

    /// `Hoàn thành việc … đến hết năm 2026.`: the sentence is about finishing and ends with the year.
    private func isFinished(_ cue: Int, by date: PrintedDate) -> Bool {
        let start = words.indices[..<cue].last { opensSentence($0) } ?? 0
        let next = date.words.upperBound
        return Self.finishing.longest(in: words, at: start) != nil && (next >= words.count || words[next].isSign(".") || words[next].isSign(";"))
    }

    /// `trong cuối năm 2025 và đầu năm 2026`: the last of two dates of one kind.
    private func later(than date: PrintedDate) -> PrintedDate {
        let joint = date.words.upperBound
        guard joint + 1 < words.count, Connector.isAnd(words[joint]), let second = dates.read(at: afterFiller(joint + 1), until: words.count), !isCited(second.words.lowerBound) else { return date }
        let isAlike = (date.day == nil) == (second.day == nil) && (date.month == nil) == (second.month == nil) && (date.quarter == nil) == (second.quarter == nil)
        guard isAlike, second.dueDate(documentYear: documentYear) != nil else { return date }
        return second
    }

    private func opensSentence(_ index: Int) -> Bool {
        index == 0 || words[index - 1].isSign(".") || words[index - 1].isSign(";") || words[index - 1].isSign(":")
    }

    private func closesPhrase(_ index: Int) -> Bool { index < words.count && words[index].isSign(",") }

    private func isCited(_ index: Int) -> Bool { cited.contains { $0.contains(index) } }

    private func reading(_ date: PrintedDate, from index: Int) -> DeadlineReading? {
        date.dueDate(documentYear: documentYear).map { DeadlineReading(deadline: .by($0), words: index..<date.words.upperBound) }
    }
}
