public import Organisation

/// The periods of a duty that comes again and again, made from its words for any span of days.
public struct PeriodicSchedule: Hashable, Sendable {
    /// How often.
    public let rhythms: [Deadline.Rhythm]
    /// The printed day of the period: `18` of a month, `12-10` of a year.
    public let on: String?
    private let rules: RuleBook

    /// The schedule of some rhythms under dated rules.
    public init(_ rhythms: [Deadline.Rhythm], on: String?, rules: RuleBook) {
        self.rhythms = rhythms
        self.on = on
        self.rules = rules
    }

    /// The schedule of a due that is periodic; nothing of any other.
    public init?(_ due: Due, rules: RuleBook) {
        guard case .periodic(let rhythms, let on) = due else { return nil }
        self.init(rhythms, on: on, rules: rules)
    }

    /// The instances due from one day to another, both included, in the order of their due days.
    public func instances(from: Day, until: Day) -> [PeriodicInstance] {
        guard from <= until else { return [] }
        let all = rhythms.flatMap { instances(of: $0, from: from, until: until) }
        return Array(Set(all)).sorted { ($0.due, $0.from, $0.until) < ($1.due, $1.from, $1.until) }
    }

    /// The first instance due on or after a day, within the longest period that there is.
    public func next(from day: Day) -> PeriodicInstance? {
        instances(from: day, until: day.adding(months: 62)).first
    }

    /// A due day may stand up to a month behind its period, so the search begins early.
    private func instances(of rhythm: Deadline.Rhythm, from: Day, until: Day) -> [PeriodicInstance] {
        var found: [PeriodicInstance] = []
        var day = from.adding(months: -1)
        while day <= until, let period = period(rhythm, holding: day) {
            let due = due(in: period, of: rhythm)
            if from <= due, due <= until { found.append(PeriodicInstance(period: period.words, from: period.from, until: period.until, due: due)) }
            guard period.until < .last else { break }
            day = period.until.adding(days: 1)
        }
        return found
    }

    private func period(_ rhythm: Deadline.Rhythm, holding day: Day) -> Period? {
        Period(rhythm, holding: day, fiveYearsFrom: rules.number(.fiveYearsFirst, on: day) ?? 1)
    }

    private func due(in period: Period, of rhythm: Deadline.Rhythm) -> Day {
        let parts = (on ?? "").split(separator: "-").compactMap { Int($0) }
        switch (parts.count, rhythm) {
        case (_, .week): return period.until
        case (1, _): return dayOfMonth(parts[0], in: period)
        case (2, _): return dayOfYear(month: parts[0], day: parts[1], in: period)
        default: return period.until
        }
    }

    private func dayOfMonth(_ number: Int, in period: Period) -> Day {
        let isNext = rules.word(.periodicDay, on: period.until) == "next-month" && period.from.month != period.until.month
        let month = isNext ? period.until.adding(days: 1) : period.until
        return Self.day(number, year: month.year, month: month.month) ?? period.until
    }

    /// Of several years' periods the last holds the day; a day that is not in the period at all is its end.
    private func dayOfYear(month: Int, day: Int, in period: Period) -> Day {
        guard let due = Self.day(day, year: period.until.year, month: month), period.from <= due, due <= period.until else { return period.until }
        return due
    }

    private static func day(_ number: Int, year: Int, month: Int) -> Day? {
        guard number >= 1 else { return nil }
        return Day(year: year, month: month, day: min(number, Day.daysIn(month: month, year: year)))
    }
}
