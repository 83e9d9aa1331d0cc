import Organisation

extension Instant {
    /// A moment of a day in the offices: so many minutes after eight in the morning.
    static func office(_ day: Day, minute: Int = 0) -> Instant {
        Instant(microseconds: (Int64(day.number) * 86_400 + 3_600 + Int64(minute) * 60) * 1_000_000)
    }
}
