/// How many columns of its table a cell covers, and whether it only continues the cell above or before it.
struct CellShape {
    var columns = 1
    var continues = false

    init() {}

    /// Reads a `tcPr` that was just opened.
    init(_ scanner: inout XMLScanner) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .gridSpan: columns = RowShape.columns(scanner.number("val"), atLeast: 1)
            case .vMerge, .hMerge: continues = scanner.attribute("val") != "restart"
            default: try scanner.skip()
            }
        }
    }
}

/// What a row of a table says about itself before its cells.
struct RowShape {
    var columnsBefore = 0
    var columnsBehind = 0
    var isDeleted = false
    var changes = 0

    init() {}

    /// Reads a `trPr` that was just opened.
    init(_ scanner: inout XMLScanner) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .gridBefore: columnsBefore = Self.columns(scanner.number("val"), atLeast: 0)
            case .gridAfter: columnsBehind = Self.columns(scanner.number("val"), atLeast: 0)
            case .del: (isDeleted, changes) = (true, changes + 1)
            case .ins: changes += 1
            default: try scanner.skip()
            }
        }
    }

    /// Word tables have at most 63 columns; a greater number is a fault of the file.
    static func columns(_ number: Int?, atLeast least: Int) -> Int {
        min(max(number ?? least, least), 63)
    }
}
