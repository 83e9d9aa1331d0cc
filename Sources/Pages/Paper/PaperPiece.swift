import Documents
import Planning

/// A piece of the document as it lies on the paper.
enum PaperPiece: Equatable {
    case paragraph(Range<Int>, ReadParagraph.Role)
    /// Words beside each other that are no table: the head of the document, the signature.
    case columns([Range<Int>], ReadParagraph.Role)
    /// Rows of one table, each with its cells; the first ones may be its heading.
    case table([[Range<Int>]], headings: Int)
}

/// Lays the read paragraphs of a document out in the order in which they were printed.
struct PaperLayout {
    private let reading: PlanReading
    private let bytes: [UInt8]
    /// The cells of the document's rows, by the first byte of the row.
    private let rows: [Int: [Range<Int>]]
    private var pieces: [PaperPiece] = []
    private var table: [(cells: [Range<Int>], isTask: Bool)] = []

    static func pieces(of reading: PlanReading) -> [PaperPiece] {
        var layout = PaperLayout(reading)
        for paragraph in layout.printed() { layout.take(paragraph) }
        layout.closeTable()
        return layout.pieces
    }

    private init(_ reading: PlanReading) {
        self.reading = reading
        bytes = reading.document.text.bytes
        rows = Dictionary(reading.document.blocks.compactMap(Self.row), uniquingKeysWith: { first, _ in first })
    }

    private static func row(_ block: Block) -> (Int, [Range<Int>])? {
        guard case .row(let cells) = block, let first = cells.first else { return nil }
        return (first.lowerBound, cells)
    }

    /// Paragraphs by where they stand; furniture that stands inside a paragraph is shown there.
    private func printed() -> [(paragraph: ReadParagraph, range: Range<Int>)] {
        let all = reading.paragraphs.compactMap { paragraph in paragraph.citation.whole.map { (paragraph: paragraph, range: $0) } }
        var end = 0
        return all.sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }.filter { piece in
            defer { end = max(end, piece.range.upperBound) }
            return piece.range.upperBound > end && !piece.range.isEmpty
        }
    }

    private mutating func take(_ printed: (paragraph: ReadParagraph, range: Range<Int>)) {
        let (paragraph, range) = printed
        let isBeside = paragraph.role == .head || paragraph.role == .signature
        if !isBeside, let cells = cells(of: paragraph, range) {
            table.append((cells, paragraph.task != nil))
            return
        }
        closeTable()
        let columns = isBeside ? cells(of: paragraph, range) ?? WideGaps.pieces(of: range, in: bytes) : [range]
        let printing = columns.filter { column in !bytes[column].allSatisfy { " \n\t".utf8.contains($0) } }
        pieces.append(printing.count > 1 ? .columns(printing, paragraph.role) : .paragraph(range, paragraph.role))
    }

    private func cells(of paragraph: ReadParagraph, _ range: Range<Int>) -> [Range<Int>]? {
        if let cells = rows[range.lowerBound], cells.last?.upperBound == range.upperBound { return cells }
        guard paragraph.text.utf8.contains(UInt8(ascii: "|")) else { return nil }
        let cells = PipedCells.cells(of: range, in: bytes)
        return cells.count > 1 ? cells : nil
    }

    /// Rows before the first task of a table are its heading.
    private mutating func closeTable() {
        guard !table.isEmpty else { return }
        pieces.append(.table(table.map(\.cells), headings: table.firstIndex(where: \.isTask) ?? 0))
        table = []
    }
}
