/// A civil day in Vietnam (Asia/Ho_Chi_Minh): what «ngày 30 tháng 6 năm 2025» means, with no hour in it.
///
/// Deadlines, dates of signing and the lives of bodies are days. Years run from 1 to 9999; the last day of 9999 serves
/// as «no end» where a list must be sorted.
public struct Day: Hashable, Sendable {
    /// 1 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 28, 29, 30 or 31, as the month has it.
    public let day: Int

    /// The first day that can be written.
    public static let first = Day(known: 1, 1, 1)
    /// The last day that can be written; sorts after every real date.
    public static let last = Day(known: 9999, 12, 31)

    /// A day of the calendar, or nothing when there is no such day (30/02, 31/4, 29/02 of a common year).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.daysIn(month: month, year: year)).contains(day) else { return nil }
        self.init(known: year, month, day)
    }

    /// For years, months and days that are known to make a day.
    private init(known year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whether a year has a 29th of February.
    public static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// How many days a month has; 0 when there is no such month.
    public static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }
}

extension Day: Comparable {
    /// Whether one day is before the other.
    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
