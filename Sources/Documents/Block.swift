/// One piece of a document in reading order. Byte ranges are of the document's `text`.
public enum Block: Hashable, Sendable {
    /// A printed line, which may be a whole paragraph or a piece of one: plain text, PDF, scans. Blank lines are kept, as empty ranges.
    case line(Range<Int>)
    /// A whole paragraph, its automatic number printed before it: Word, HTML, Markdown.
    case paragraph(Range<Int>)
    /// A row of a table: a range for each column; merged cells repeat nothing, an empty cell has an empty range.
    case row([Range<Int>])
    /// Words that stand outside the text by construction: page headers, footers, footnotes, text boxes.
    case aside(Range<Int>)
    /// A new page begins.
    case pageBreak
}
