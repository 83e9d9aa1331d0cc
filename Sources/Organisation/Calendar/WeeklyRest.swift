/// The days of the week on which offices rest, for a time.
public struct WeeklyRest: Hashable, Sendable, Codable {
    /// The days of rest.
    public var days: Set<Weekday>
    /// When it is so.
    public var validity: Validity
    /// The decision that says so.
    public var source: String

    /// Days of rest for a time.
    public init(days: Set<Weekday>, validity: Validity = .always, source: String) {
        self.days = days
        self.validity = validity
        self.source = source
    }

    /// Saturday and Sunday, as the week of forty hours has it.
    public static let weekend = WeeklyRest(days: [.saturday, .sunday], source: "Quyết định 188/1999/QĐ-TTg (tuần làm việc 40 giờ)")
}
