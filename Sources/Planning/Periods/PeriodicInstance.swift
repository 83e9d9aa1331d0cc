public import Organisation

/// One period of a duty that comes again and again, with the day on which it is due: made from «hằng năm», «6 tháng».
public struct PeriodicInstance: Codable, Hashable, Sendable {
    /// The period as officials write it: `tháng 3/2026`, `quý II/2026`, `6 tháng đầu năm 2026`, `năm 2026`.
    public let period: String
    /// Its first day.
    public let from: Day
    /// Its last day.
    public let until: Day
    /// The day on or before which it is due.
    public let due: Day

    /// A period with its days.
    public init(period: String, from: Day, until: Day, due: Day) {
        self.period = period
        self.from = from
        self.until = until
        self.due = due
    }

    private enum CodingKeys: String, CodingKey {
        case period, from, until, due
    }
}
