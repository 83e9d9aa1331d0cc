public import Organisation

extension RuleBook {
    /// What a printed deadline comes to in days, by the rules of the day on which the task was given.
    ///
    /// A month, quarter or year is due at its end; a task without a deadline gets the default days where an office has switched them on.
    public func due(of deadline: Deadline?, given day: Day) -> Due {
        switch deadline {
        case .by(let date): dueDay(of: date, given: day).map { .dated($0) } ?? .none
        case .every(let rhythms, let on): .periodic(rhythms, on: on)
        case .standing: .standing
        case nil: number(.defaultDays, on: day).map { .dated(day.adding(days: $0)) } ?? .none
        }
    }

    /// The first day on which something due on a day is overdue; the due day itself is in time.
    public func overdue(from due: Day, on day: Day) -> Day {
        due.adding(days: number(.overdueAfterDays, on: day) ?? 1)
    }

    /// The days on which one is reminded of something due on a day, the earliest first.
    public func reminders(of due: Day, on day: Day) -> [Day] {
        list(.reminderDays, on: day).map { due.adding(days: -$0) }.sorted()
    }

    /// The last day on which more time may be asked for, counted back in working days from the due day; nothing where no rule says so.
    public func lastDayToAsk(forMoreThan due: Day, on day: Day, calendar: WorkingCalendar) -> Day? {
        number(.extensionNoticeDays, on: day).map { calendar.adding(workingDays: -$0, to: due) }
    }

    /// A printed day that no calendar has, such as 30/02, is the last of its month.
    private func dueDay(of date: DueDate, given day: Day) -> Day? {
        let months: ClosedRange<Int>
        switch date.precision {
        case .day(let month, let number):
            return Day(year: date.year, month: month, day: number) ?? (number > 28 ? Self.lastDay(year: date.year, month: month) : nil)
        case .month(let month): months = month...month
        case .quarter(let quarter):
            guard (1...4).contains(quarter) else { return nil }
            months = (quarter * 3 - 2)...(quarter * 3)
        case .year: months = 1...12
        }
        switch word(.periodEnd, on: day) {
        case "last-day": return Self.lastDay(year: date.year, month: months.upperBound)
        case "first-day": return Day(year: date.year, month: months.lowerBound, day: 1)
        default: return nil
        }
    }

    private static func lastDay(year: Int, month: Int) -> Day? {
        Day(year: year, month: month, day: Day.daysIn(month: month, year: year))
    }
}
