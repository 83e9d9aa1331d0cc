/// Where words stand, in the terms of the file that they came from.
public enum Place: Hashable, Sendable {
    /// Plain text, Markdown: code points from the start of the decoded file. HTML: of its printed text, without tags.
    case text(scalars: Range<Int>)
    /// A Word file: the part inside the package (`word/document.xml`), the paragraph in it and the runs touched, all from 0.
    case word(part: String, paragraph: Int, runs: Range<Int>)
    /// A page of a PDF or a scan, from 1, and a box for each word, in points from the upper left corner.
    case page(number: Int, boxes: [Box])
    /// A cell of a sheet, row and column from 0.
    case cell(sheet: String, row: Int, column: Int)
}

/// A rectangle on a page, in points (1/72 inch) from the upper left corner.
public struct Box: Hashable, Sendable {
    /// How far its left edge is from that of the page.
    public var left: Double
    /// How far its upper edge is from that of the page.
    public var top: Double
    /// How far its right edge is from the left of the page.
    public var right: Double
    /// How far its lower edge is from the top of the page.
    public var bottom: Double

    /// A rectangle between these edges.
    public init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }
}
