import Vietnamese

/// A line, or a column of one, at the head or foot of the document.
struct HeadPiece {
    var paragraph: Int
    var range: Range<Int>
    var words: [Word]

    /// The pieces of a range of paragraphs, in reading order.
    static func pieces(of source: ParagraphText, in range: Range<Int>) -> [HeadPiece] {
        range.flatMap { index -> [HeadPiece] in
            let paragraph = source.paragraphs[index]
            let ranges = paragraph.cells.isEmpty ? [paragraph.range] : paragraph.cells
            return ranges.filter { !$0.isEmpty }.map { HeadPiece(paragraph: index, range: $0, words: source.text.cut($0)) }
        }
    }
}
