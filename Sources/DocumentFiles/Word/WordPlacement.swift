import Documents

/// Gives read words their place in the document.
extension WordStory {
    mutating func place(_ text: ParagraphText, in container: Container) throws(DocumentFileError) {
        switch container {
        case .body: try placeParagraph(text)
        case .cell: if !text.isBlank { cell.append(line: text) }
        case .aside: if !text.isBlank { asides.append(text) }
        }
    }

    private mutating func placeParagraph(_ text: ParagraphText) throws(DocumentFileError) {
        for _ in 0..<text.pagesBefore { try draft.add(.pageBreak) }
        let isOnlyABreak = text.isBlank && text.pagesBefore + text.pagesBehind > 0
        if !isOnlyABreak { try draft.add(.paragraph(try write(text))) }
        for _ in 0..<text.pagesBehind { try draft.add(.pageBreak) }
        try placeAsides()
    }

    /// Text boxes follow the block that they are anchored in.
    mutating func placeAsides() throws(DocumentFileError) {
        let waiting = asides
        asides = []
        for text in waiting { try draft.add(.aside(try write(text))) }
    }

    /// Writes words and a line end, and tells where they came from.
    mutating func write(_ text: ParagraphText, end: UInt8 = UInt8(ascii: "\n")) throws(DocumentFileError) -> Range<Int> {
        try draft.check(places: text.marks.count)
        let start = draft.end
        var written = 0
        for mark in text.marks {
            draft.append(text.bytes[written..<mark.byte])
            written = mark.byte
            draft.mark(.run(part: part, paragraph: mark.paragraph, run: mark.run))
        }
        draft.append(text.bytes[written...])
        let range = start..<draft.end
        draft.append(byte: end)
        return range
    }
}
