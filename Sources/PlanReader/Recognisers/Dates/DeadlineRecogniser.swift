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
        RhythmRecogniser(words: words, text: text, cited: cited).read() ?? date()
    }

    private static let before = PhraseBook<Bool>(
        [
            "trước", "trước ngày", "đến hết", "đến hết ngày", "chậm nhất", "chậm nhất là", "chậm nhất đến", "chậm nhất vào", "chậm nhất trước", "chậm nhất trong", "muộn nhất", "muộn nhất là", "hoàn thành trong",
            "hoàn thành trước", "hoàn thành vào", "xong trước", "xong trong", "trong", "hạn đến", "thời hạn", "thời hạn đến", "hoàn thành đến", "hoàn thành chậm nhất", "kết thúc trước", "kết thúc trong", "hoàn thành xong trong",
            "thời gian hoàn thành", "hoàn thành", "xong", "thời gian xong", "thời gian thực hiện", "thời hạn hoàn thành", "không quá", "không muộn hơn", "gửi về trước", "chậm nhất là trước", "báo cáo trước", "thời gian hoàn thành trước",
            "chậm nhất đến hết", "thời gian hoàn thành :", "thời hạn :", "thời hạn hoàn thành :", "thời gian thực hiện :", "thời gian :", "đến ngày", "vào cuối", "trong thời gian từ", "trước thời điểm",
        ].map { ($0, true) })

    /// `Đến năm 2025, hoàn thành …`: a horizon that opens the sentence is the task's own.
    private static let horizon = PhraseBook<Bool>([("đến hết", true), ("đến cuối", true), ("đến", true), ("phấn đấu đến", true), ("phấn đấu đến hết", true), ("phấn đấu trong", true)])

    private func date() -> DeadlineReading? {
        if let date = dates.read(at: afterFiller(0), until: words.count), date.month != nil || date.quarter != nil, date.words.upperBound < words.count, words[date.words.upperBound].isSign(":") || date.year != nil && words[date.words.upperBound].isSign(",") {
            return reading(date, from: 0)
        }
        for index in words.indices where !isCited(index) {
            if let (_, count) = Self.before.longest(in: words, at: index), let date = dates.read(at: afterFiller(index + count), until: words.count), isDeadline(date, cue: index, count) {
                return reading(date, from: index)
            }
            if opensSentence(index), let (_, count) = Self.horizon.longest(in: words, at: index), let date = dates.read(at: index + count, until: words.count), closesPhrase(date.words.upperBound) {
                return reading(date, from: index)
            }
        }
        return nil
    }

    private static let fillers = PhraseBook<Bool>([("ngày", true), ("là", true), ("đến", true), ("hết", true), ("vào", true), ("cuối", true), ("trước", true), ("đầu", true), ("giữa", true), ("khoảng", true)])

    /// Small words between the cue and its date; `ngày` itself belongs to the date.
    private func afterFiller(_ index: Int) -> Int {
        var next = index
        while next < words.count, dates.read(at: next, until: words.count) == nil, Self.fillers.longest(in: words, at: next) != nil, next - index < 3 { next += 1 }
        return next
    }

    private static let reaching = PhraseBook<Bool>([("=đến", true)])

    private func isDeadline(_ date: PrintedDate, cue: Int, _ count: Int) -> Bool {
        guard !isCited(date.words.lowerBound), date.dueDate(documentYear: documentYear) != nil else { return false }
        // `trước 30 hộ`, `trong 5 ngày`: a bare day is no date.
        if date.day != nil, date.month == nil { return false }
        // `lập tiến độ đến hết năm 2026`: a year behind `đến` is a horizon, unless something must be finished by it.
        if date.month == nil, date.quarter == nil, Self.reaching.longest(in: words, at: cue) != nil { return opensSentence(cue) }
        return true
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
