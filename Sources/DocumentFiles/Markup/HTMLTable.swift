/// The row at hand of an HTML table, with the cells that reach into it from above.
struct HTMLTable {
    /// How many tables stand around each other; 0 outside.
    var depth = 0
    private(set) var isInCell = false
    private var cells: [[UInt8]] = []
    /// No table that people read is wider; what stands in further cells joins the last.
    private static let mostColumns = 1_000
    /// For each column how many more rows a cell from above covers.
    private var covered: [Int] = []

    /// Begins a cell at the next column that no cell from above covers.
    mutating func beginCell(columns: Int, rows: Int) {
        passCovered()
        guard cells.count < Self.mostColumns else { return }
        let first = cells.count
        cells.append(contentsOf: Array(repeating: [], count: columns))
        while covered.count < cells.count { covered.append(0) }
        for column in first..<cells.count { covered[column] = max(covered[column], rows) }
        current = first
        isInCell = true
    }

    /// The column of the cell at hand.
    private var current = 0

    mutating func append(line: ArraySlice<UInt8>) {
        if !cells[current].isEmpty { cells[current].append(UInt8(ascii: "\n")) }
        cells[current].append(contentsOf: line)
    }

    /// Ends the row and gives its cells, those covered from above empty.
    mutating func endRow() -> [[UInt8]] {
        defer {
            cells = []
            isInCell = false
        }
        guard !cells.isEmpty else { return [] }
        passCovered()
        for column in covered.indices where covered[column] > 0 { covered[column] -= 1 }
        return cells
    }

    private mutating func passCovered() {
        while cells.count < covered.count, covered[cells.count] > 0 { cells.append([]) }
    }
}
