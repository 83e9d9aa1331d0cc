import Organisation

/// Moments as people in Vietnam read them: `21/11/2026 17:01:05`.
enum ClockText {
    private static let zone: Int64 = 7 * 3600

    static func text(of instant: Instant) -> String {
        let second = ((instant.microseconds / 1_000_000 + zone) % 86_400 + 86_400) % 86_400
        let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(instant.day.vietnameseText) \(parts.joined(separator: ":"))"
    }
}
