import Organisation

/// Instants as people outside read them: `2026-11-21T12:00:00.000000Z`.
enum UTCText {
    private static let daySeconds: Int64 = 86_400

    static func text(of instant: Instant) -> String {
        let (seconds, microseconds) = floored(instant.microseconds, by: 1_000_000)
        let (days, rest) = floored(seconds, by: daySeconds)
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, to: 2) }.joined(separator: ":")
        return "\(Day(number: Int(days)))T\(clock).\(padded(microseconds, to: 6))Z"
    }

    /// Reads exactly what is written above.
    static func instant(_ text: String) -> Instant? {
        let parts = text.dropLast().split(omittingEmptySubsequences: false) { "T:.".contains($0) }
        guard parts.count == 5, let day = Day(String(parts[0])) else { return nil }
        let numbers = parts.dropFirst().compactMap { Int64($0) }
        guard numbers.count == 4, numbers.allSatisfy({ (0..<1_000_000).contains($0) }) else { return nil }
        let seconds = Int64(day.number) * daySeconds + numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
        let instant = Instant(microseconds: seconds * 1_000_000 + numbers[3])
        return self.text(of: instant) == text ? instant : nil
    }

    private static func floored(_ value: Int64, by divisor: Int64) -> (Int64, Int64) {
        let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }

    private static func padded(_ value: Int64, to width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
