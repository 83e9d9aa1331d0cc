import Documents
import Vietnamese

/// Stage 1: the blocks of a document become printed lines.
///
/// Promises: lines stand in reading order; every byte of the source that prints something stands in exactly one line; nothing is
/// judged yet but where a line begins, how it opens and closes, and which columns it has.
struct LineCutter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var words: [Word] = []
    private var lines: [PrintedLine] = []
    private var blank = false
    private var page = false

    static func cut(_ document: Document) -> [PrintedLine] {
        document.text.bytes.withUnsafeBufferPointer { bytes in
            nonisolated(unsafe) let bytes = bytes
            let pieces = Lanes.map(document.blocks.count) { piece in
                var cutter = LineCutter(bytes: bytes)
                cutter.lines.reserveCapacity(piece.count)
                for block in document.blocks[piece] { cutter.take(block) }
                return Piece(lines: cutter.lines, endsBlank: cutter.blank, endsPage: cutter.page)
            }
            return join(pieces)
        }
    }

    /// The lines of some blocks, and whether a blank line or a new page stands behind them.
    private struct Piece: Sendable {
        var lines: [PrintedLine]
        var endsBlank: Bool
        var endsPage: Bool
    }

    /// The first line of a piece knows what stood at the end of the piece before it.
    private static func join(_ pieces: [Piece]) -> [PrintedLine] {
        var lines: [PrintedLine] = []
        lines.reserveCapacity(pieces.reduce(0) { $0 + $1.lines.count })
        var (blank, page) = (false, false)
        for piece in pieces {
            let first = lines.count
            lines += piece.lines
            if first < lines.count {
                lines[first].blankBefore = lines[first].blankBefore || blank
                lines[first].pageBefore = lines[first].pageBefore || page
                (blank, page) = (false, false)
            }
            blank = blank || piece.endsBlank
            page = page || piece.endsPage
        }
        return lines
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func take(_ block: Block) {
        switch block {
        case .line(let range): line(range)
        case .paragraph(let range): paragraph(range)
        case .row(let cells): row(cells)
        case .aside(let range): add(range, origin: .aside)
        case .pageBreak: page = true
        }
    }

    private mutating func line(_ range: Range<Int>) {
        let printed = trimmed(Residue.withoutHeadingMarks(trimmed(range), of: bytes))
        guard !printed.isEmpty else {
            blank = true
            return
        }
        let piped = Columns.byPipes(in: range, of: bytes)
        if piped.count > 1 {
            guard !Columns.isRule(printed, of: bytes) else { return }
            add(printed, origin: .row, cells: piped.map(trimmed))
        } else {
            let apart = Columns.byGaps(in: printed, of: bytes)
            for piece in apart.count > 1 ? [printed] : GluedHeading.split(printed, of: bytes) {
                add(piece, origin: apart.count > 1 ? .columns : .line, cells: apart.count > 1 ? apart : [], indent: indent(of: range, to: printed.lowerBound))
            }
        }
    }

    private mutating func paragraph(_ range: Range<Int>) {
        var start = range.lowerBound
        var first = true
        while start <= range.upperBound, !range.isEmpty {
            let end = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            let piece = trimmed(Residue.withoutHeadingMarks(trimmed(start..<end), of: bytes))
            if piece.isEmpty { blank = true } else { add(piece, origin: first ? .paragraph : .continuation) }
            first = false
            start = end + 1
        }
        if range.isEmpty { blank = true }
    }

    private mutating func row(_ cells: [Range<Int>]) {
        guard let first = cells.first, let last = cells.last else { return }
        add(first.lowerBound..<last.upperBound, origin: .row, cells: cells.map(trimmed))
    }

    private mutating func add(_ range: Range<Int>, origin: PrintedLine.Origin, cells: [Range<Int>] = [], indent: Int = 0) {
        let start = Residue.withoutEmphasis(range, of: bytes).lowerBound
        let head = start..<boundary(min(range.upperBound, start + 64))
        WordCutter.cut(bytes, in: head, into: &words)
        let closing = Closing.read(bytes, in: range)
        var opening = Opening.read(words, in: bytes)
        // What is stressed is a paragraph of its own, also with a small letter.
        if start > range.lowerBound, opening.isPlain { opening = .plain(startsSmall: false) }
        lines.append(
            PrintedLine(
                range: range, origin: origin, cells: cells, indent: indent, width: scalars(range), opening: opening,
                firstWordWidth: scalars(range.lowerBound..<(bytes[range].firstIndex { $0 == 0x20 } ?? range.upperBound)), isClosed: closing.isClosed, endsInColon: closing.isColon, isDangling: !closing.isClosed && origin == .line && Dangling.ends(range, of: bytes),
                isFinal: bytes[range].suffix(3).elementsEqual("./.".utf8), opensFoot: Signature.opensRecipients(words), blankBefore: blank, pageBefore: page, furniture: origin == .aside ? .aside : nil))
        blank = false
        page = false
    }

    /// The nearest start of a code point at or before an offset.
    private func boundary(_ offset: Int) -> Int {
        var offset = offset
        while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    private func scalars(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    }

    private func indent(of range: Range<Int>, to start: Int) -> Int {
        scalars(range.lowerBound..<start)
    }

    /// Without white space at both ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let (scalar, length) = UTF8Scalar.decode(bytes, at: low)
            guard Blank.isBlank(scalar) else { break }
            low += length
        }
        while high > low {
            let last = boundary(high - 1)
            guard Blank.isBlank(UTF8Scalar.decode(bytes, at: last).value) else { break }
            high = last
        }
        return low..<high
    }
}
