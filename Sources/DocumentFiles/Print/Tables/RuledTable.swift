import Documents

/// A table that is drawn with rulings: the places of its lines, and which neighbouring fields are one cell.
struct RuledTable {
    /// How far two rulings may be apart and still be one line of the table; scans are a little crooked.
    static let tolerance = 5.0

    private let columns: [Double]
    private let lines: [Double]
    /// For each field (row by row) the field that its cell begins with.
    private let cellOfField: [Int]

    var top: Double { lines[0] }

    private var columnCount: Int { columns.count - 1 }
    private var rowCount: Int { lines.count - 1 }

    /// The tables of a page: rulings that cross each other, with at least two columns, over a good part of the page's width.
    /// Smaller frames are stamps of the registry.
    static func all(in rulings: PageRulings, pageWidth: Double) -> [RuledTable] {
        RulingGroup.all(in: rulings).compactMap(RuledTable.init).filter { $0.box.width > pageWidth / 3 }
    }

    private init?(_ group: RulingGroup) {
        columns = Self.places(group.vertical)
        lines = Self.places(group.horizontal)
        guard columns.count >= 3, lines.count >= 2, columns.count < 64 else { return nil }
        cellOfField = CellJoining(columns: columns, lines: lines, group).cells
    }

    /// The places of rulings, near ones counted as one.
    private static func places(_ rulings: [PageRulings.Ruling]) -> [Double] {
        var groups: [[Double]] = []
        for place in rulings.map(\.at).sorted() {
            if let last = groups.last?.last, place - last < tolerance { groups[groups.count - 1].append(place) } else { groups.append([place]) }
        }
        return groups.compactMap(\.median)
    }

    /// The table from edge to edge.
    var box: Box { Box(left: columns[0], top: lines[0], right: columns[columnCount], bottom: lines[rowCount]) }

    /// The cells, each with all the fields that it covers.
    var cells: [Box] {
        var cells: [Int: [Box]] = [:]
        for (field, cell) in cellOfField.enumerated() {
            let (row, column) = (field / columnCount, field % columnCount)
            cells[cell, default: []].append(Box(left: columns[column], top: lines[row], right: columns[column + 1], bottom: lines[row + 1]))
        }
        return cells.sorted { $0.key < $1.key }.map(\.value.joined)
    }

    func contains(_ box: Box) -> Bool {
        columns[0] - 2 <= box.middleX && box.middleX <= columns[columnCount] + 2 && lines[0] - 2 <= box.middleY && box.middleY <= lines[rowCount] + 2
    }

    /// The rows with the lines of each cell; what a cell covers beyond its first field is empty.
    func rows(_ words: [PrintedWord]) -> [[[PrintedLine]]] {
        var fields: [Int: [PrintedWord]] = [:]
        for word in words { fields[cellOfField[field(word.box)], default: []].append(word) }
        return (0..<rowCount).map { row in
            (0..<columnCount).map { column in Self.lines(fields[row * columnCount + column] ?? []) }
        }.filter { $0.contains { !$0.isEmpty } }
    }

    private func field(_ box: Box) -> Int {
        let row = min(max(lines.count { $0 <= box.middleY } - 1, 0), rowCount - 1)
        let column = min(max(columns.count { $0 <= box.middleX } - 1, 0), columnCount - 1)
        return row * columnCount + column
    }

    private static func lines(_ words: [PrintedWord]) -> [PrintedLine] {
        PrintedLine.joining(words.filter { !isRulingRead($0.text) }.map { PrintedPiece(words: [$0]) })
    }

    /// Picture reading takes rulings for signs now and then.
    private static func isRulingRead(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "|¦_[]{}—".unicodeScalars.contains($0) }
    }
}
