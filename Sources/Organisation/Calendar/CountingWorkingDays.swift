extension WorkingCalendar {
    /// The day on which so many working days have passed since a day, which itself is not counted: «trong 3 ngày làm việc kể từ ngày …».
    ///
    /// Negative goes back; zero is the day itself. Stops at the first and the last day that can be written.
    public func adding(workingDays count: Int, to day: Day) -> Day {
        let step = count < 0 ? -1 : 1
        var (left, current) = (count.magnitude, day)
        while left > 0 {
            let next = current.adding(days: step)
            if next == current { return current }
            current = next
            if isWorkingDay(current) { left -= 1 }
        }
        return current
    }

    /// How many working days lie behind a day up to another, that one counted; negative when the other is earlier.
    public func workingDays(from day: Day, to other: Day) -> Int {
        if other < day { return -workingDays(after: other.adding(days: -1), through: day.adding(days: -1)) }
        return workingDays(after: day, through: other)
    }

    /// The day itself when offices work then, else the next on which they do: where a deadline that falls on a day of rest goes.
    public func workingDay(onOrAfter day: Day) -> Day {
        isWorkingDay(day) ? day : adding(workingDays: 1, to: day)
    }

    /// The day itself when offices work then, else the last before it on which they did.
    public func workingDay(onOrBefore day: Day) -> Day {
        isWorkingDay(day) ? day : adding(workingDays: -1, to: day)
    }

    private func workingDays(after day: Day, through last: Day) -> Int {
        guard day < last else { return 0 }
        return (day.number + 1...last.number).count { isWorkingDay(Day(number: $0)) }
    }
}
