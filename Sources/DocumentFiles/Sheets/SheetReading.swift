import Documents

/// Reads the cells of one sheet into rows.
struct SheetReading {
    private var scanner: XMLScanner
    private var draft: DocumentDraft
    private let strings: SharedStrings
    private let formats: CellFormats
    private let from1904: Bool
    private let sheet: Int
    private var rows: [[Range<Int>]] = []
    private var cellCount = 0
    /// The row and column that the next cell stands in when it does not say so itself.
    private var nextRow = 0
    private var nextColumn = 0

    init(_ bytes: [UInt8], part: String, sheet: Int, into draft: DocumentDraft, strings: SharedStrings, formats: CellFormats, from1904: Bool, depthLimit: Int) {
        scanner = XMLScanner(bytes, part: part, depthLimit: depthLimit)
        self.draft = draft
        self.strings = strings
        self.formats = formats
        self.from1904 = from1904
        self.sheet = sheet
    }

    /// The document so far with this sheet's rows; rows without anything printed are left out.
    consuming func read() throws(DocumentFileError) -> DocumentDraft {
        while true {
            let event = try scanner.next()
            if event == .end { break }
            if event == .open, scanner.sheetElement == .row { try readRow() }
        }
        let width = rows.map(\.count).max() ?? 0
        for row in rows {
            let end = row.last?.upperBound ?? draft.end
            try draft.add(.row(row + Array(repeating: end..<end, count: width - row.count)))
        }
        return draft
    }

    private mutating func readRow() throws(DocumentFileError) {
        let row = scanner.number("r").map { max(0, $0 - 1) } ?? nextRow
        (nextRow, nextColumn) = (row + 1, 0)
        var cells: [Range<Int>] = []
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            if try scanner.next() == .open, scanner.sheetElement == .c { try readCell(row, &cells) }
        }
        guard !cells.isEmpty else { return }
        draft.append(byte: UInt8(ascii: "\n"))
        rows.append(cells)
        cellCount += cells.count
    }

    private mutating func readCell(_ row: Int, _ cells: inout [Range<Int>]) throws(DocumentFileError) {
        let column = min(scanner.attribute("r").flatMap(Self.column) ?? nextColumn, 16_383)
        nextColumn = column + 1
        let kind = scanner.attribute("t") ?? "n"
        let style = scanner.number("s") ?? 0
        let text = try cellText(kind, style)
        guard !text.isEmpty, column >= cells.count else { return }
        while cells.count < column { cells.append(draft.end..<draft.end) }
        draft.mark(.cell(sheet: sheet, row: row, column: column))
        let start = draft.end
        draft.append(text)
        cells.append(start..<draft.end)
        draft.append(byte: UInt8(ascii: "\t"))
        try draft.check(cells: cellCount + cells.count)
    }

    /// The words that a cell prints.
    private mutating func cellText(_ kind: String, _ style: Int) throws(DocumentFileError) -> ArraySlice<UInt8> {
        var value: [UInt8] = []
        var inline: [UInt8] = []
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.sheetElement {
            case .is: try CellText.append(&scanner, to: &inline)
            case .v: try readValue(into: &value)
            default: try scanner.skip()
            }
        }
        switch kind {
        case "s": return strings[Int(String(decoding: value, as: UTF8.self)) ?? -1]
        case "inlineStr": return inline[...]
        case "b": return ArraySlice((value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8)
        case "n" where !value.isEmpty:
            return ArraySlice(PrintedNumber.printed(String(decoding: value, as: UTF8.self), formats[style], from1904: from1904).utf8)
        default: return value[...]
        }
    }

    private mutating func readValue(into value: inout [UInt8]) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            if try scanner.next() == .text { scanner.appendText(to: &value) }
        }
    }

    /// The column of a reference such as `AB12`, from 0.
    static func column(_ reference: String) -> Int? {
        let letters = reference.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        guard (1...3).contains(letters.count) else { return nil }
        return letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
    }
}
