/// The words of a document that a field was taken from: one or more byte ranges of its text, in reading order.
public struct Citation: Hashable, Sendable {
    /// The byte ranges, in reading order.
    public var ranges: [Range<Int>]

    /// The words of these byte ranges.
    public init(_ ranges: [Range<Int>]) {
        self.ranges = ranges
    }

    /// From its first to its last byte; nil where it cites nothing.
    public var whole: Range<Int>? {
        guard let first = ranges.first, let last = ranges.last else { return nil }
        return first.lowerBound..<max(first.upperBound, last.upperBound)
    }
}
