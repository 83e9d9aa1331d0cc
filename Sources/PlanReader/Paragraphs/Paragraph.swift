/// One paragraph, item, heading or table row of the clean text. Ranges are clean bytes.
struct Paragraph: Sendable {
    var range: Range<Int>
    /// The opening, its offset counted in clean bytes.
    var opening: Opening
    /// The cells of a table row or of the columns of the document's head; empty for running text.
    var cells: [Range<Int>]
    /// A row of a table, as against columns laid out beside each other.
    var isRow: Bool
    var isClosed: Bool
    var endsInColon: Bool
    var blankBefore: Bool
    var furniture: PrintedLine.Furniture?

    /// The text behind label or bullet.
    var body: Range<Int> {
        switch opening {
        case .label(_, let text), .bullet(_, let text): min(text, range.upperBound)..<range.upperBound
        case .plain: range
        }
    }
}
