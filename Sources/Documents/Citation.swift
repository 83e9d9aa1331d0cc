/// The words of a document that a field was taken from: one or more byte ranges of its text, in reading order.
public struct Citation: Hashable, Sendable {
    /// Nearly every citation is one range; it is kept without a list of its own, for there are millions in a long document.
    private enum Words: Hashable, Sendable {
        case one(Range<Int>)
        case several([Range<Int>])
    }

    private var cited: Words

    /// The words of these byte ranges.
    public init(_ ranges: [Range<Int>]) {
        cited = ranges.count == 1 ? .one(ranges[0]) : .several(ranges)
    }

    /// The words of one byte range.
    public init(_ range: Range<Int>) {
        cited = .one(range)
    }

    /// The byte ranges, in reading order.
    public var ranges: [Range<Int>] {
        switch cited {
        case .one(let range): [range]
        case .several(let ranges): ranges
        }
    }

    /// The byte where it begins; nil where it cites nothing.
    public var start: Int? {
        switch cited {
        case .one(let range): range.lowerBound
        case .several(let ranges): ranges.first?.lowerBound
        }
    }

    /// From its first to its last byte; nil where it cites nothing.
    public var whole: Range<Int>? {
        switch cited {
        case .one(let range): return range
        case .several(let ranges):
            guard let first = ranges.first, let last = ranges.last else { return nil }
            return first.lowerBound..<max(first.upperBound, last.upperBound)
        }
    }
}
