/// A part of a whole that is named: `3/12 số đã giao`.
public struct Share: Codable, Hashable, Sendable {
    /// How many.
    public let part: Int
    /// Of how many.
    public let base: Int
    /// What the whole is.
    public let baseName: ShareBase

    /// So many of so many.
    public init(part: Int, base: Int, baseName: ShareBase) {
        self.part = part
        self.base = base
        self.baseName = baseName
    }

    /// In hundredths; nil of nothing, which has no percentage.
    public var percent: Double? { base > 0 ? Double(part) * 100 / Double(base) : nil }

    /// `3/12 số đã giao`.
    public var words: String { "\(part)/\(base) \(baseName.words)" }

    private enum CodingKeys: String, CodingKey {
        case part, base, baseName
    }
}
