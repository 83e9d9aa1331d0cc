/// What a dated rule settles. The word is stored; each key has one sort of value.
public enum RuleKey: String, Codable, Hashable, Sendable, CaseIterable {
    /// From how many days before its due day something is due soon.
    case dueSoonDays = "due-soon.days"
    /// On which days before the due day a reminder goes out.
    case reminderDays = "reminder.days"
    /// After which share of its life without a word an assignment is silent: part and whole.
    case silentShare = "silent.share"
    /// After how many days without a word an assignment without a due day is silent.
    case silentDays = "silent.days"
    /// What a month, quarter or year comes to as a due day: `last-day` or `first-day`.
    case periodEnd = "period.end"
    /// How many days after the due day something begins to be overdue.
    case overdueAfterDays = "overdue.after-days"
    /// How many days a task has that names no deadline; `off` for none.
    case defaultDays = "default.days"
    /// How many working days before the due day an extension must be asked for.
    case extensionNoticeDays = "extension.notice-days"
    /// Which month of a longer period a printed day of the month means: `last-month` or `next-month`.
    case periodicDay = "periodic.day"
    /// The first year of a plan of five years, from which all others are counted.
    case fiveYearsFirst = "five-years.first"
    /// Below which percentage of confidence a reading must be looked at.
    case lowConfidence = "reading.low-confidence"
    /// From which percentage of common phrases two wordings are the same task.
    case adjustmentLikeness = "adjustment.likeness"

    /// Whether a value is of the sort that this key has.
    func admits(_ value: RuleValue) -> Bool {
        switch (self, value) {
        case (.reminderDays, .list(let days)): days.allSatisfy { $0 >= 0 }
        case (.silentShare, .list(let share)): share.count == 2 && share[0] > 0 && share[1] >= share[0]
        case (.periodEnd, .word(let word)): ["last-day", "first-day"].contains(word)
        case (.periodicDay, .word(let word)): ["last-month", "next-month"].contains(word)
        case (.defaultDays, .word(let word)): word == "off"
        case (.lowConfidence, .number(let percent)), (.adjustmentLikeness, .number(let percent)): (0...100).contains(percent)
        case (.fiveYearsFirst, .number(let year)): (1...9999).contains(year)
        case (.dueSoonDays, .number(let days)), (.silentDays, .number(let days)), (.overdueAfterDays, .number(let days)),
            (.defaultDays, .number(let days)), (.extensionNoticeDays, .number(let days)):
            (0...100_000).contains(days)
        default: false
        }
    }
}
