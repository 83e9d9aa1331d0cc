/// Which fields of a ruled grid are one cell: those with no ruling between them.
struct CellJoining {
    /// For each field, row by row, the first field of its cell.
    private(set) var cells: [Int]

    init(columns: [Double], lines: [Double], _ group: RulingGroup) {
        let (width, height) = (columns.count - 1, lines.count - 1)
        cells = Array(0..<(width * height))
        for row in 0..<height {
            let middle = (lines[row] + lines[row + 1]) / 2
            for column in 0..<(width - 1) where !Self.isRuled(group.vertical, at: columns[column + 1], past: middle) {
                join(row * width + column, row * width + column + 1)
            }
        }
        for column in 0..<width {
            let middle = (columns[column] + columns[column + 1]) / 2
            for row in 0..<(height - 1) where !Self.isRuled(group.horizontal, at: lines[row + 1], past: middle) {
                join(row * width + column, (row + 1) * width + column)
            }
        }
        for field in cells.indices { cells[field] = root(field) }
    }

    private static func isRuled(_ rulings: [PageRulings.Ruling], at place: Double, past middle: Double) -> Bool {
        rulings.contains { abs($0.at - place) < RuledTable.tolerance && $0.covers(middle) }
    }

    private func root(_ field: Int) -> Int {
        var field = field
        while cells[field] != field { field = cells[field] }
        return field
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(one), root(other))
        cells[max(first, second)] = min(first, second)
    }
}
