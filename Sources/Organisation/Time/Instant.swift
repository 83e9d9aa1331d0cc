/// A moment, for what is recorded as it happens: microseconds since 1970 UTC.
public struct Instant: Hashable, Sendable, Comparable, Codable {
    /// Since 1970-01-01T00:00:00Z; negative before.
    public let microseconds: Int64

    /// A moment by its microseconds since 1970 UTC.
    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// The civil day in Vietnam at this moment.
    public var day: Day {
        let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return Day(secondsSince1970: rest < 0 ? seconds - 1 : seconds)
    }

    /// Whether one is before the other.
    public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    /// Reads a number of microseconds.
    public init(from decoder: any Decoder) throws {
        microseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes the number of microseconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(microseconds)
    }
}
