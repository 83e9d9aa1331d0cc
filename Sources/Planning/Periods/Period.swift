import Organisation

/// One stretch of a rhythm: its words, its first and its last day.
struct Period {
    let words: String
    let from: Day
    let until: Day

    /// The period of a rhythm that holds a day; nothing for a rhythm that names no period.
    init?(_ rhythm: Deadline.Rhythm, holding day: Day, fiveYearsFrom first: Int) {
        switch rhythm {
        case .week: self.init(weekOf: day)
        case .month: self.init("tháng \(day.month)/\(day.year)", year: day.year, months: day.month...day.month)
        case .quarter:
            let quarter = (day.month - 1) / 3 + 1
            let words = DueDate(year: day.year, precision: .quarter(quarter)).words
            self.init(words, year: day.year, months: (quarter * 3 - 2)...(quarter * 3))
        case .halfYear:
            let isFirst = day.month <= 6
            self.init("6 tháng \(isFirst ? "đầu" : "cuối") năm \(day.year)", year: day.year, months: isFirst ? 1...6 : 7...12)
        case .year: self.init("năm \(day.year)", year: day.year, months: 1...12)
        case .fiveYears: self.init(fiveYearsOf: day, first: first)
        case .regular: return nil
        }
    }

    private init?(_ words: String, year: Int, months: ClosedRange<Int>) {
        self.init(words, from: Day(year: year, month: months.lowerBound, day: 1), until: Self.lastDay(year: year, month: months.upperBound))
    }

    private init?(_ words: String, from: Day?, until: Day?) {
        guard let from, let until else { return nil }
        self.words = words
        self.from = from
        self.until = until
    }

    private init(weekOf day: Day) {
        from = day.adding(days: 1 - day.weekday.rawValue)
        until = from.adding(days: 6)
        words = "tuần từ \(from.vietnameseText)"
    }

    private init?(fiveYearsOf day: Day, first: Int) {
        let past = ((day.year - first) % 5 + 5) % 5
        let start = day.year - past
        self.init("giai đoạn \(start) - \(start + 4)", from: Day(year: start, month: 1, day: 1), until: Day(year: start + 4, month: 12, day: 31))
    }

    static func lastDay(year: Int, month: Int) -> Day? {
        Day(year: year, month: month, day: Day.daysIn(month: month, year: year))
    }
}
