/// A number that a task must reach: `02-05 doanh nghiệp`, `ít nhất 30%`.
public struct Target: Hashable, Sendable {
    /// The least and the most that count as reached; nil where the words set no bound on that side.
    public var min: Double?
    public var max: Double?
    /// The counted noun as printed, shortest form; `%` for a share.
    public var unit: String
    /// From the number to the counted noun.
    public var text: String

    public init(min: Double?, max: Double?, unit: String, text: String) {
        self.min = min
        self.max = max
        self.unit = unit
        self.text = text
    }
}
