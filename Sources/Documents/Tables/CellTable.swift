/// A table of words as a file of lists has it: a sheet of a workbook, or a CSV file.
public struct CellTable: Hashable, Sendable {
    /// What the tab of the sheet says; empty for a CSV file.
    public var sheet: String
    /// The rows that print something, from above.
    public var rows: [Row]

    /// A table of these rows.
    public init(sheet: String = "", rows: [Row]) {
        self.sheet = sheet
        self.rows = rows
    }

    /// One row, with the number by which a person finds it in the file.
    public struct Row: Hashable, Sendable {
        /// From 1, as office programs count.
        public var number: Int
        /// Its cells from the left, as they are printed, without blanks at their ends.
        public var cells: [String]

        /// A row of cells.
        public init(number: Int, cells: [String]) {
            self.number = number
            self.cells = cells
        }
    }
}

extension CellTable {
    /// The tables of a workbook that was read as a document, a table for each sheet; empty for a document without cells.
    public static func tables(of document: Document) -> [CellTable] {
        var tables: [CellTable] = []
        for case .row(let cells) in document.blocks {
            guard case .cell(let sheet, let row, _)? = cells.first(where: { !$0.isEmpty }).flatMap({ document.places(of: $0).first }) else { continue }
            if tables.last?.sheet != sheet { tables.append(CellTable(sheet: sheet, rows: [])) }
            tables[tables.count - 1].rows.append(Row(number: row + 1, cells: cells.map { document.text.words(in: $0) }))
        }
        return tables
    }
}
