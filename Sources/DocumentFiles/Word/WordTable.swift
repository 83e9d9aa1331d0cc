import Documents

/// Tables of a Word file.
extension WordStory {
    /// Reads the table that was just opened: its rows become rows of the document, unless it stands in a cell or an aside.
    mutating func readTable(in container: Container) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .tr: try readRow(in: container)
            case .sdt, .sdtContent, .customXml: continue
            case .ins, .moveTo: changes += 1
            default: try scanner.skip()
            }
        }
    }

    private mutating func readRow(in container: Container) throws(DocumentFileError) {
        var cells: [Range<Int>] = []
        var shape = RowShape()
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .trPr:
                shape = try RowShape(&scanner)
                changes += shape.changes
                if shape.isDeleted { try passRest(outside: outside) }
                addEmptyCells(shape.columnsBefore, to: &cells)
            case .tc: try readCell(in: container, &cells)
            case .sdt, .sdtContent, .customXml: continue
            default: try scanner.skip()
            }
        }
        guard container == .body, !shape.isDeleted, !cells.isEmpty else { return }
        addEmptyCells(shape.columnsBehind, to: &cells)
        try draft.add(.row(cells))
        draft.append(byte: UInt8(ascii: "\n"))
        try placeAsides()
    }

    /// An empty range for each column that holds nothing of its own.
    private func addEmptyCells(_ count: Int, to cells: inout [Range<Int>]) {
        for _ in 0..<count { cells.append(draft.end..<draft.end) }
    }

    private mutating func readCell(in container: Container, _ cells: inout [Range<Int>]) throws(DocumentFileError) {
        guard container == .body else { return try readBlocks(in: container) }
        cell = ParagraphText()
        var shape = CellShape()
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .tcPr: shape = try CellShape(&scanner)
            case .p where shape.continues: try pass()
            case .p: try readParagraph(in: .cell)
            case .tbl where !shape.continues: try readTable(in: .cell)
            case .sdt, .sdtContent, .customXml: continue
            case .alternateContent, .choice, .fallback: try enterAlternative()
            default: try pass()
            }
        }
        if let rest = carried {
            carried = nil
            try place(rest, in: .cell)
        }
        cells.append(try write(cell, end: UInt8(ascii: "\t")))
        addEmptyCells(shape.columns - 1, to: &cells)
        try draft.check(cells: cells.count)
    }
}
