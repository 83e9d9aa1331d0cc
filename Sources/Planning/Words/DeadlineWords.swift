extension Deadline {
    /// As officials write it: `trước 15/12/2025`, `quý IV/2020`, `hằng tháng, ngày 18`, `thường xuyên`.
    public var words: String {
        switch self {
        case .by(let date): Self.words(by: date)
        case .every(let rhythms, let day): Self.words(every: rhythms, on: day)
        case .standing: "thường xuyên"
        }
    }

    /// Only a day is a limit one can be before; a month, quarter or year is the time in which it is due.
    private static func words(by date: DueDate) -> String {
        switch date.precision {
        case .day: "trước \(date.words)"
        case .month, .quarter, .year: date.words
        }
    }

    private static func words(every rhythms: [Rhythm], on day: String?) -> String {
        let often = rhythms.isEmpty ? Rhythm.regular.words : rhythms.map(\.words).joined(separator: ", ")
        guard let day else { return often }
        return "\(often), \(Self.dayWords(day))"
    }

    /// `18` is a day of the month, `12-10` a day of the year, told month first.
    private static func dayWords(_ day: String) -> String {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        switch parts.count {
        case 1: return "ngày \(parts[0])"
        case 2: return "ngày \(two(parts[1]))/\(two(parts[0]))"
        default: return day
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Deadline.Rhythm {
    /// As officials write it: `hằng quý`, `6 tháng một lần`.
    public var words: String {
        switch self {
        case .week: "hằng tuần"
        case .month: "hằng tháng"
        case .quarter: "hằng quý"
        case .halfYear: "6 tháng một lần"
        case .year: "hằng năm"
        case .fiveYears: "5 năm một lần"
        case .regular: "định kỳ"
        }
    }
}
