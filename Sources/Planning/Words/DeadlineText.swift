import Organisation

extension Deadline {
    /// Reads what an official types: `15/12/2026`, `2026-12-15`, `tháng 6/2026`, `2026-06`, `quý IV/2026`, `2026-Q4`, `năm 2030`,
    /// `thường xuyên`, `hằng tháng`, `6 tháng một lần`; nothing when it is otherwise written.
    public init?(typed text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        if words == "thường xuyên" {
            self = .standing
        } else if let rhythm = Rhythm.allCases.first(where: { $0.words == words || $0.rawValue == words || $0.typed.contains(words) }) {
            self = .every([rhythm], on: nil)
        } else if let date = DueDate(typed: words) {
            self = .by(date)
        } else {
            return nil
        }
    }
}

extension Deadline.Rhythm {
    /// Other ways in which officials type it.
    fileprivate var typed: [String] {
        switch self {
        case .week: ["hàng tuần"]
        case .month: ["hàng tháng"]
        case .quarter: ["hàng quý"]
        case .halfYear: ["6 tháng", "hằng 6 tháng"]
        case .year: ["hàng năm"]
        case .fiveYears: ["5 năm"]
        case .regular: []
        }
    }
}

extension DueDate {
    /// Reads a day, month, quarter or year in small letters.
    fileprivate init?(typed words: String) {
        let bare = ["trước ngày ", "ngày ", "trước "].first { words.hasPrefix($0) }.map { String(words.dropFirst($0.count)) } ?? words
        if let day = Day(bare) ?? Self.day(bare) {
            self.init(year: day.year, precision: .day(month: day.month, day: day.day))
            return
        }
        guard let found = Self.month(bare) ?? Self.quarter(bare) ?? Self.year(bare) else { return nil }
        self = found
    }

    private static func day(_ text: String) -> Day? {
        let parts = numbers(text, "/")
        return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
    }

    private static func month(_ text: String) -> DueDate? {
        let typed = text.hasPrefix("tháng ") ? numbers(String(text.dropFirst(6)), "/") : numbers(text, "/")
        let parts = typed.count == 2 ? typed : Array(numbers(text, "-").reversed())
        guard parts.count == 2, (1...12).contains(parts[0]), isYear(parts[1]) else { return nil }
        return DueDate(year: parts[1], precision: .month(parts[0]))
    }

    private static func quarter(_ text: String) -> DueDate? {
        let numerals = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]
        let parts = text.hasPrefix("quý ") ? text.dropFirst(4).split(separator: "/").map(String.init) : text.split(separator: "-q").map(String.init).reversed()
        guard parts.count == 2, let quarter = numerals[parts[0]], let year = Int(parts[1]), isYear(year) else { return nil }
        return DueDate(year: year, precision: .quarter(quarter))
    }

    private static func year(_ text: String) -> DueDate? {
        let bare = text.hasPrefix("năm ") ? String(text.dropFirst(4)) : text
        guard let year = Int(bare), isYear(year) else { return nil }
        return DueDate(year: year, precision: .year)
    }

    private static func isYear(_ number: Int) -> Bool { (1990...2100).contains(number) }

    private static func numbers(_ text: String, _ separator: Character) -> [Int] {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        return numbers.count == parts.count ? numbers : []
    }
}
