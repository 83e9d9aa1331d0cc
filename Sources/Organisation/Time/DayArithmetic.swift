// Days are counted from 1970-01-01, in eras of 400 years that begin on the first of March, so that the leap day comes
// last in its year and needs no case of its own.

extension Day {
    private static let daysInEra = 146_097
    private static let daysFromMarchOfYearZeroTo1970 = 719_468

    /// How many days after 1 January 1970; negative before it.
    public var number: Int {
        let marchYear = month > 2 ? year : year - 1
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Self.daysInEra + dayOfEra - Self.daysFromMarchOfYearZeroTo1970
    }

    /// The day so many days after 1 January 1970, kept between the first and the last day that can be written.
    public init(number: Int) {
        let within = Swift.min(Swift.max(number, Self.first.number), Self.last.number)
        let shifted = within + Self.daysFromMarchOfYearZeroTo1970
        let era = shifted / Self.daysInEra
        let dayOfEra = shifted % Self.daysInEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self = Day(year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1) ?? .last
    }

    /// The civil day in Vietnam at an instant given in seconds since 1970 UTC.
    ///
    /// Vietnam has kept one zone, seven hours ahead, since 1975; no rule of summer time is needed.
    public init(secondsSince1970 seconds: Int64) {
        let (local, overflow) = seconds.addingReportingOverflow(7 * 3600)
        guard !overflow else { self = .last; return }
        let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400)
        self.init(number: Int(rest < 0 ? days - 1 : days))
    }

    /// The day so many days later, or earlier when negative; stops at the first and the last day that can be written.
    public func adding(days: Int) -> Day {
        let (sum, overflow) = number.addingReportingOverflow(days)
        guard !overflow else { return days > 0 ? .last : .first }
        return Day(number: sum)
    }

    /// The same day of the month so many months later, or the month's last day where it is shorter:
    /// one month after 31/01 is 28/02 or 29/02.
    public func adding(months: Int) -> Day {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12 else { return months > 0 ? .last : .first }
        let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
        let newDay = Swift.min(day, Self.daysIn(month: newMonth, year: newYear))
        return Day(year: newYear, month: newMonth, day: newDay) ?? .last
    }

    /// How many days from this day to another; negative when the other is earlier.
    public func days(until other: Day) -> Int { other.number - number }

    /// Thứ Hai to Chủ nhật.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let fromMonday = (number % 7 + 7 + 3) % 7
        return Weekday(rawValue: fromMonday + 1) ?? .monday
    }
}
