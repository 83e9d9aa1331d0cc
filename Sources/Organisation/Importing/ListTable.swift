/// A list whose headings were found: rows by columns, what is wrong with single cells already told.
package struct ListTable<Column: ListColumn> {
    /// The rows below the headings.
    package private(set) var rows: [ListLine<Column>] = []
    /// What is wrong with the list as a list, or with single cells.
    package private(set) var problems: [RowProblem] = []

    /// How many rows above the headings may be titles, and how many rows a list may have.
    private let headingRows = 20
    private let mostRows = 20_000

    /// Finds the headings and the rows below them; `own` are headings that somebody said the meaning of, which go before the known ones.
    package init(_ list: [ListRow], folding: NameFolding, own: [String: Column] = [:]) {
        let said = own.map { (folding.fold($0.key), $0.value) }
        let names = Dictionary(
            said + Column.allCases.flatMap { column in column.headings.map { (folding.fold($0), column) } }, uniquingKeysWith: { first, _ in first })
        let candidates = list.prefix(headingRows).enumerated().map { index, row in (index, row.cells.map { names[folding.fold($0)] }) }
        guard let (index, columns) = candidates.max(by: { Self.found($0.1) < Self.found($1.1) }) else {
            problems = [RowProblem(row: 0, fault: .noRows)]; return
        }
        let missing = Column.allCases.filter { $0.isRequired && !columns.contains($0) }
        guard missing.isEmpty else { problems = [RowProblem(row: 0, fault: .noHeadings(missing: missing.map(\.title)))]; return }
        take(list[(index + 1)...], columns, headingRow: list[index].number)
    }

    private static func found(_ columns: [Column?]) -> Int { Set(columns.compactMap(\.self)).count }

    private mutating func take(_ below: ArraySlice<ListRow>, _ columns: [Column?], headingRow: Int) {
        for column in Column.allCases where columns.count(where: { $0 == column }) > 1 {
            problems.append(RowProblem(row: headingRow, column: column.title, fault: .repeatedHeading))
        }
        let filled = below.filter { row in row.cells.contains { !$0.isEmpty } }
        if filled.isEmpty { problems.append(RowProblem(row: 0, fault: .noRows)) }
        if filled.count > mostRows { problems.append(RowProblem(row: 0, fault: .tooManyRows(limit: mostRows))) }
        guard problems.isEmpty else { return }
        for row in filled { take(row, columns) }
    }

    private mutating func take(_ row: ListRow, _ columns: [Column?]) {
        var cells: [Column: String] = [:]
        for (column, cell) in zip(columns, row.cells) { if let column, !cell.isEmpty { cells[column] = cell } }
        for column in Column.allCases {
            for fault in Self.faults(of: cells[column], column) { problems.append(RowProblem(row: row.number, column: column.title, fault: fault)) }
        }
        rows.append(ListLine(number: row.number, cells: cells))
    }

    private static func faults(of cell: String?, _ column: Column) -> [RowProblem.Fault] {
        guard let cell else { return column.isRequired ? [.missing] : [] }
        if cell.unicodeScalars.count > column.longest { return [.tooLong(limit: column.longest)] }
        return cell.unicodeScalars.contains(where: isControl) ? [.controlCharacter] : []
    }

    /// Nothing that steers a printer or turns the direction of writing belongs into a name.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}

/// One row of a list by its columns; empty cells are not there.
package struct ListLine<Column: ListColumn> {
    /// From 1, as office programs count.
    package let number: Int
    /// What stands in them.
    package let cells: [Column: String]

    /// The words of a cell; nothing where it is empty.
    package subscript(_ column: Column) -> String? { cells[column] }

    /// A problem of this row.
    package func problem(_ column: Column?, _ fault: RowProblem.Fault) -> RowProblem { RowProblem(row: number, column: column?.title, fault: fault) }

    /// The day of a cell.
    package func day(_ column: Column, _ problems: inout [RowProblem]) -> Day? {
        guard let text = self[column] else { return nil }
        guard let day = ListDay.day(text) else { problems.append(problem(column, .badDay(text))); return nil }
        return day
    }

    /// From a first day to a last day, which still belongs to it.
    func validity(_ from: Column, _ until: Column, _ problems: inout [RowProblem]) -> Validity {
        let (first, last) = (day(from, &problems), day(until, &problems))
        if let first, let last, last < first { problems.append(problem(until, .endsBeforeItBegins)) }
        return Validity(from: first, until: last?.adding(days: 1))
    }
}
