/// When a task is due: once by a date, again and again, or as long as the plan stands.
public enum Deadline: Hashable, Sendable {
    /// How often.
    public enum Rhythm: String, Codable, Sendable, CaseIterable {
        case week, month, quarter
        case halfYear = "half-year"
        case year
        case fiveYears = "5-year"
        /// `định kỳ`, with no period named.
        case regular
    }

    case by(DueDate)
    /// `on` is the printed day of the period: `18` of each month, `12-10` of each year.
    case every([Rhythm], on: String?)
    case standing
}
