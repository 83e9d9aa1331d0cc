/// A number that a task must reach: `02-05 doanh nghiệp`, `ít nhất 30%`.
public struct Target: Codable, Hashable, Sendable {
    /// The least that counts as reached; nil where the words set no lower bound.
    public var min: Double?
    /// The most that counts as reached; nil where the words set no upper bound.
    public var max: Double?
    /// The counted noun as printed, shortest form; `%` for a share.
    public var unit: String
    /// From the number to the counted noun.
    public var text: String

    /// A number between two bounds, with its counted noun.
    public init(min: Double?, max: Double?, unit: String, text: String) {
        self.min = min
        self.max = max
        self.unit = unit
        self.text = text
    }

    private enum CodingKeys: String, CodingKey {
        case min, max, unit, text
    }
}
