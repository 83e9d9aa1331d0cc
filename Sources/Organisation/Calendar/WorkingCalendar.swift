/// On which days the offices of an authority work: by the week, but for holidays and days that are made up.
///
/// A province may edit it: it is made anew of its parts. A day that is only `open` counts for nothing until it is settled.
public struct WorkingCalendar: Hashable, Sendable {
    /// Days of rest of the week, by times.
    public let weeklyRests: [WeeklyRest]
    /// Days that are treated otherwise, whatever their kind.
    public let holidays: [Holiday]

    private let resting: Set<Day>
    private let working: Set<Day>

    /// A calendar of weekly rests and other days. Where a day is given as rest and as work, the work counts: it was announced last.
    public init(weeklyRests: [WeeklyRest] = [.weekend], holidays: [Holiday]) {
        self.weeklyRests = weeklyRests
        self.holidays = holidays
        let settled = holidays.filter { $0.mark != .open }
        resting = Set(settled.filter { $0.kind == .rest }.map(\.day))
        working = Set(settled.filter { $0.kind == .work }.map(\.day))
    }

    /// Whether offices work on a day.
    public func isWorkingDay(_ day: Day) -> Bool {
        if working.contains(day) { return true }
        if resting.contains(day) { return false }
        return !weeklyRests.contains { $0.validity.holds(on: day) && $0.days.contains(day.weekday) }
    }

    /// Whether the holidays of a year are in the calendar; a deadline beyond them may still shift.
    public func knows(year: Int) -> Bool { holidays.contains { $0.day.year == year && $0.kind == .rest && $0.mark != .open } }

    /// What is said of a day: its holidays and days of making up, `open` ones too.
    public func holidays(on day: Day) -> [Holiday] { holidays.filter { $0.day == day } }
}

extension WorkingCalendar: Codable {
    private enum CodingKeys: String, CodingKey { case weeklyRests, holidays }

    /// Reads weekly rests and other days.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            weeklyRests: try container.decode([WeeklyRest].self, forKey: .weeklyRests), holidays: try container.decode([Holiday].self, forKey: .holidays))
    }

    /// Writes weekly rests and other days.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(weeklyRests, forKey: .weeklyRests)
        try container.encode(holidays, forKey: .holidays)
    }
}
