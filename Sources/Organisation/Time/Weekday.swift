/// A day of the week as Vietnamese offices count it: the week begins on Monday.
public enum Weekday: Int, CaseIterable, Hashable, Sendable, Codable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Saturday and Sunday, the days on which state offices rest.
    public var isWeekend: Bool { self == .saturday || self == .sunday }
}
