import Planning
import Vietnamese

/// A paragraph that sets the day of one report: `Báo cáo 6 tháng: gửi trước ngày 05/7`, `Báo cáo năm: trước ngày 15/12`.
struct PeriodicReport {
    let words: [Word]
    let text: CleanText
    /// The periods that are listed from a word on.
    let rhythms: (Int) -> (rhythms: [Deadline.Rhythm], end: Int)

    private static let opener = PhraseBook<Bool>([("báo cáo", true), ("báo cáo định kỳ", true), ("đối với báo cáo", true), ("đối với báo cáo định kỳ", true)])
    private static let before = PhraseBook<Bool>([("trước", true), ("chậm nhất", true), ("chậm nhất là", true), ("chậm nhất vào", true), ("chậm nhất trước", true), ("vào", true), ("không quá", true)])

    func read() -> DeadlineReading? {
        guard let (_, count) = Self.opener.longest(in: words, at: 0) else { return nil }
        let (listed, end) = rhythms(count)
        guard !listed.isEmpty, end < words.count, words[end].isSign(":") else { return nil }
        return DeadlineReading(deadline: .every(listed, on: day(from: end)), words: 0..<end)
    }

    private func day(from start: Int) -> String? {
        let dates = DateReader(words: words, text: text)
        for index in start..<words.count {
            guard let (_, count) = Self.before.longest(in: words, at: index), let date = dates.read(at: index + count, until: words.count) else { continue }
            return date.dayOfPeriod
        }
        return nil
    }
}
