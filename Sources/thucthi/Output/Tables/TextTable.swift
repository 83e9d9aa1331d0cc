/// Rows under headings, as a terminal shows them: columns as wide as their words, the wide ones folded to the width of the line.
struct TextTable {
    /// A column: its heading, and whether its cells are numbers, which stand to the right.
    struct Column {
        let heading: String
        var isNumber = false
        /// Words of documents, which a narrow screen or a transcript can do without.
        var isText = false
    }

    let columns: [Column]
    let rows: [[String]]

    private static let gap = 2
    private static let narrowest = 12

    /// Lines of at most `width` columns where that is possible.
    func lines(width: Int, heading paint: (String) -> String = { $0 }) -> [String] {
        let widths = fitted(to: width)
        let head = folded(columns.map(\.heading), widths).map(paint)
        return head + rows.flatMap { folded($0.map(\.printable), widths) }
    }

    /// The same without the columns that hold words of documents.
    var withoutText: TextTable {
        let kept = columns.indices.filter { !columns[$0].isText }
        return TextTable(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
    }

    private var natural: [Int] {
        columns.indices.map { index in
            ([columns[index].heading] + rows.map { $0[index] }).map { $0.split(separator: "\n").map(DisplayWidth.columns).max() ?? 0 }.max() ?? 0
        }
    }

    /// Wide columns share what narrow ones leave: none is cut below what fits, none is wider than the widest that fits.
    private func fitted(to width: Int) -> [Int] {
        let widths = natural
        let room = width - Self.gap * (columns.count - 1)
        let limit = (Self.narrowest...max(Self.narrowest, widths.max() ?? 0)).last { limit in widths.reduce(0) { $0 + min($1, limit) } <= room }
        return widths.map { min($0, limit ?? Self.narrowest) }
    }

    private func folded(_ cells: [String], _ widths: [Int]) -> [String] {
        let pieces = zip(cells, widths).map { cell, width in cell.split(separator: "\n").flatMap { Wrapping.lines(of: String($0), width: width) } }
        return (0..<max(1, pieces.map(\.count).max() ?? 1)).map { line in
            let parts = pieces.indices.map { padded(line < pieces[$0].count ? pieces[$0][line] : "", widths[$0], columns[$0].isNumber) }
            return String(parts.joined(separator: String(repeating: " ", count: Self.gap)).reversed().drop { $0 == " " }.reversed())
        }
    }

    private func padded(_ text: String, _ width: Int, _ isNumber: Bool) -> String {
        let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
        return isNumber ? blanks + text : text + blanks
    }
}
