/// What ties the text of a document to the parts, pages and cells of its file: sorted marks, each valid up to the next.
///
/// A plain text has none; its places are its own code points.
public struct Anchors: Sendable {
    /// One mark: from this byte of the text on, the words stand at `spot`.
    public struct Anchor: Sendable {
        /// The first byte of the text that stands there.
        public var byte: Int
        /// The piece of the file.
        public var spot: Spot

        /// A mark at a byte of the text.
        public init(byte: Int, spot: Spot) {
            self.byte = byte
            self.spot = spot
        }
    }

    /// The smallest piece of a file that can be pointed at.
    public enum Spot: Hashable, Sendable {
        /// A run of a paragraph in a part of a Word file, all from 0; `part` indexes `Anchors.names`.
        case run(part: Int, paragraph: Int, run: Int)
        /// A printed word: its page from 1, its box, and how sure the machine reading is, 0…100 (100 for a text layer).
        case word(page: Int, box: Box, confidence: Int)
        /// A cell, from 0; `sheet` indexes `Anchors.names`.
        case cell(sheet: Int, row: Int, column: Int)
    }

    /// The marks, by rising byte offset.
    public let sorted: [Anchor]
    /// Names of parts or sheets.
    public let names: [String]

    /// Marks by rising byte offset, and the names that they index.
    public init(sorted: [Anchor] = [], names: [String] = []) {
        self.sorted = sorted
        self.names = names
    }

    /// The spots that a byte range touches, in reading order.
    public func spots(in range: Range<Int>) -> ArraySlice<Anchor> {
        guard !sorted.isEmpty else { return [] }
        var first = lowerBound(of: range.lowerBound + 1)
        if first > 0 { first -= 1 }
        let end = max(first + 1, lowerBound(of: range.upperBound))
        return sorted[first..<min(end, sorted.count)]
    }

    /// The index of the first mark at or behind a byte offset.
    private func lowerBound(of byte: Int) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle].byte < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
