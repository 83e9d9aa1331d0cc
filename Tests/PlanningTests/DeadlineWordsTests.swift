import Planning
import Testing

@Suite("A deadline in words")
struct DeadlineWordsTests {
    @Test(
        "is before a day, but in a month, quarter or year",
        arguments: [
            (DueDate(year: 2025, precision: .day(month: 12, day: 15)), "trước 15/12/2025"),
            (DueDate(year: 2026, precision: .day(month: 3, day: 5)), "trước 05/03/2026"),
            (DueDate(year: 2026, precision: .month(6)), "tháng 6/2026"),
            (DueDate(year: 2020, precision: .quarter(4)), "quý IV/2020"),
            (DueDate(year: 2021, precision: .quarter(1)), "quý I/2021"),
            (DueDate(year: 2030, precision: .year), "năm 2030"),
        ])
    func once(date: DueDate, words: String) {
        #expect(Deadline.by(date).words == words)
    }

    @Test(
        "comes again as often as the document says",
        arguments: [
            ([Deadline.Rhythm.week], nil, "hằng tuần"), ([.month], "18", "hằng tháng, ngày 18"), ([.quarter], nil, "hằng quý"),
            ([.halfYear, .year], nil, "6 tháng một lần, hằng năm"),
            ([.year], "12-05", "hằng năm, ngày 05/12"), ([.fiveYears], nil, "5 năm một lần"), ([.regular], nil, "định kỳ"), ([], nil, "định kỳ"),
        ] as [([Deadline.Rhythm], String?, String)])
    func again(rhythms: [Deadline.Rhythm], day: String?, words: String) {
        #expect(Deadline.every(rhythms, on: day).words == words)
    }

    @Test("that never ends is told as such")
    func standing() {
        #expect(Deadline.standing.words == "thường xuyên")
    }

    @Test("on a day that no calendar has is told as printed")
    func noSuchDay() {
        #expect(DueDate(year: 2025, precision: .day(month: 2, day: 30)).words == "30/2/2025")
    }
}
