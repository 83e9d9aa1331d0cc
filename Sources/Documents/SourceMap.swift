/// Keeps places exact through every repair: sorted pieces, each telling which source bytes a run of clean bytes came from.
///
/// Ranges between pieces are words that a stage dropped or added. Pieces are found by binary search.
public struct SourceMap: Sendable {
    /// A run of clean bytes and the source bytes behind it; of equal length where nothing was changed.
    public struct Piece: Hashable, Sendable {
        /// Where the run begins in the clean text.
        public var clean: Int
        /// How many bytes it has there.
        public var cleanLength: Int
        /// Where the bytes behind it begin in the source.
        public var source: Int
        /// How many bytes there are behind it.
        public var sourceLength: Int

        var isSame: Bool { cleanLength == sourceLength }
    }

    /// The pieces, by rising offset of the clean text.
    public private(set) var pieces: [Piece] = []

    /// A map without pieces: the clean text is the source.
    public init() {}

    /// Adds the next run of clean bytes; neighbours that go on unchanged become one piece.
    public mutating func append(clean: Range<Int>, source: Range<Int>) {
        guard !clean.isEmpty else { return }
        if let last = pieces.last, last.isSame, clean.count == source.count, last.clean + last.cleanLength == clean.lowerBound,
            last.source + last.sourceLength == source.lowerBound
        {
            pieces[pieces.count - 1].cleanLength += clean.count
            pieces[pieces.count - 1].sourceLength += source.count
        } else {
            pieces.append(Piece(clean: clean.lowerBound, cleanLength: clean.count, source: source.lowerBound, sourceLength: source.count))
        }
    }

    /// The source bytes of a clean range, from the first to the last byte that any of it came from.
    public func source(of clean: Range<Int>) -> Range<Int> {
        guard !pieces.isEmpty else { return clean }
        let first = index(of: clean.lowerBound)
        let last = index(of: max(clean.lowerBound, clean.upperBound - 1))
        let start = pieces[first].isSame ? pieces[first].source + max(0, clean.lowerBound - pieces[first].clean) : pieces[first].source
        let piece = pieces[last]
        let offset = clean.upperBound - piece.clean
        let end = piece.isSame ? piece.source + min(offset, piece.sourceLength) : piece.source + piece.sourceLength
        return start..<max(start, end)
    }

    /// The index of the piece that holds a clean byte, or of the last one before it.
    private func index(of byte: Int) -> Int {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].clean <= byte { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }
}
