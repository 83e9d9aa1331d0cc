/// The time for which something holds: from a first day until the day on which it no longer does.
///
/// «Có hiệu lực từ ngày … đến hết ngày …»: `until` is the first day without it, so that one ends on the day the next begins.
public struct Validity: Hashable, Sendable, Codable {
    /// The first day, when there is a known one.
    public var from: Day?
    /// The first day on which it no longer holds; none while it holds.
    public var until: Day?

    /// Always, as far as anybody knows.
    public static let always = Validity()

    /// A time between two days, each of which may be open.
    public init(from: Day? = nil, until: Day? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether it holds on a day.
    public func holds(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }

    /// Whether there is a day that lies in both.
    public func overlaps(_ other: Validity) -> Bool {
        (from ?? .first) < (other.until ?? .last) && (other.from ?? .first) < (until ?? .last)
    }

    /// Whether every day of the other lies in this one.
    public func contains(_ other: Validity) -> Bool {
        (from ?? .first) <= (other.from ?? .first) && (other.until ?? .last) <= (until ?? .last)
    }

    /// It ends on or before the day on which it begins: a slip of the pen.
    public var isEmpty: Bool {
        guard let from, let until else { return false }
        return until <= from
    }
}
