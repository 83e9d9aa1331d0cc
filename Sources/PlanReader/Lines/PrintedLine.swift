/// One printed line of the document, with all that later stages need to decide what it belongs to. Byte ranges are of the source.
struct PrintedLine: Sendable {
    /// Where the line comes from, which says how it may be joined.
    enum Origin: Sendable {
        /// A line of a text, PDF or scan: may be a piece of a paragraph.
        case line
        /// A whole paragraph, or a piece of one after a soft line break.
        case paragraph, continuation
        /// A row of a table; its cells stand in `cells`.
        case row
        /// Two or more columns on one line that is no table: the head of the document, the signature.
        case columns
        /// Words outside the text by construction.
        case aside
    }

    /// What the line is, when it is no part of the text.
    enum Furniture: String, Sendable {
        case pageNumber, stamp, footnote, rule, aside, repeated
    }

    var range: Range<Int>
    var origin: Origin
    var cells: [Range<Int>]
    /// Spaces before the first sign.
    var indent: Int
    /// Code points from the first to the last sign.
    var width: Int
    var opening: Opening
    /// Code points of its first word.
    var firstWordWidth: Int
    /// Ends a sentence: `.` `;` `:` `?` `!` `…`, also before a closing quote or bracket.
    var isClosed: Bool
    var endsInColon: Bool
    /// Ends in a word that asks for more: `của`, `các`, `Sở`, or in a comma.
    var isDangling: Bool
    /// Ends in `./.`, with which a document's text ends.
    var isFinal: Bool
    /// A label or bullet and nothing behind it: its words stand on the next line.
    var isBareLabel: Bool {
        switch opening {
        case .label(_, let text), .bullet(_, let text): return text >= range.upperBound
        case .plain: return false
        }
    }
    /// Opens the list of recipients.
    var opensFoot: Bool
    var blankBefore: Bool
    var pageBefore: Bool
    var furniture: Furniture?
    /// It begins the paragraph that it stands in, which the joiner tells.
    var isFirst = false
}
