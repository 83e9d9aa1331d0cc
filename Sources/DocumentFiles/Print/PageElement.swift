import Documents

/// What stands on a page, from the top down.
enum PageElement {
    case line(PrintedLine)
    /// A row of a table: for each column the lines of its cell.
    case row([[PrintedLine]])

    /// How wide a letter is on this page and where its text begins, so that columns can be told by counting letters.
    struct Measure {
        var letter: Double
        var left: Double
        var lineHeight: Double

        init(_ page: PrintedPage) {
            let words = page.words
            let widths = words.filter { $0.box.width > 0 }.map { $0.box.width / Double($0.text.unicodeScalars.count) }
            letter = max(widths.median ?? 6, 1)
            left = words.map(\.box.left).min() ?? 0
            lineHeight = max(words.map(\.box.height).median ?? 12, 4)
        }

        /// Gaps as wide as this part columns; justified words stand closer.
        var columnGap: Double { max(9, 1.6 * letter) }

        /// The column of letters that a place on the page falls into.
        func column(_ x: Double) -> Int {
            max(0, Int(((x - left) / letter).rounded()))
        }
    }

    /// The elements of a page: tables where rulings or aligned columns show them, printed lines elsewhere.
    static func all(of page: PrintedPage, rulings: PageRulings?) -> [PageElement] {
        let tables = rulings.map { RuledTable.all(in: $0, pageWidth: page.width) } ?? []
        var outside: [PrintedPiece] = []
        var inside: [[PrintedWord]] = tables.map { _ in [] }
        for piece in page.pieces {
            var rest: [PrintedWord] = []
            for word in piece.words {
                if let index = tables.firstIndex(where: { $0.contains(word.box) }) { inside[index].append(word) } else { rest.append(word) }
            }
            if !rest.isEmpty { outside.append(PrintedPiece(words: rest)) }
        }
        var placed: [(top: Double, elements: [PageElement])] = []
        for (table, words) in zip(tables, inside) { placed.append((table.top, table.rows(words).map(PageElement.row))) }
        let lines = PrintedLine.joining(outside)
        placed += AlignedTable.parting(lines, Measure(page), isRuledElsewhere: !tables.isEmpty)
        return placed.sorted { $0.top < $1.top }.flatMap(\.elements)
    }
}
