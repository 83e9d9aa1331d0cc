import Documents

/// Writes the elements of a page into the document, each word with its box.
struct PageWriter {
    private let measure: PageElement.Measure
    private let page: PrintedPage

    init(_ page: PrintedPage) {
        self.page = page
        measure = PageElement.Measure(page)
    }

    func write(_ elements: [PageElement], to draft: inout DocumentDraft) throws(DocumentFileError) {
        let pitch = pitch(elements)
        var above: PrintedLine?
        for element in elements {
            switch element {
            case .line(let line):
                if let above, line.box.middleY - above.box.middleY > 1.4 * pitch { try writeBlank(to: &draft) }
                try write(line, to: &draft)
                above = line
            case .row(let cells):
                try write(cells, to: &draft)
                above = nil
            }
        }
    }

    /// How far lines of one text stand apart on this page; wider gaps part paragraphs.
    private func pitch(_ elements: [PageElement]) -> Double {
        let lines = elements.compactMap { element in if case .line(let line) = element { line } else { nil } }
        let steps = zip(lines, lines.dropFirst()).map { $1.box.middleY - $0.box.middleY }.filter { $0 > 0.5 * measure.lineHeight }.sorted()
        // Half the paragraphs of a plan have one line only, so the closer third says more than the middle.
        return max(steps.isEmpty ? 0 : steps[steps.count / 3], measure.lineHeight)
    }

    private func writeBlank(to draft: inout DocumentDraft) throws(DocumentFileError) {
        try draft.add(.line(draft.end..<draft.end))
        draft.append(byte: UInt8(ascii: "\n"))
    }

    /// A line with the blanks that keep its columns about where the page has them.
    private func write(_ line: PrintedLine, to draft: inout DocumentDraft) throws(DocumentFileError) {
        let start = draft.end
        var column = 0
        var previous: PrintedWord?
        for word in line.words {
            let blanks = blanks(before: word, after: previous, at: column)
            draft.append(repeatElement(UInt8(ascii: " "), count: blanks))
            draft.mark(.word(page: page.number, box: page.place(word.box), confidence: word.confidence))
            draft.append(word.text.utf8)
            column += blanks + word.text.unicodeScalars.count
            previous = word
        }
        try draft.add(.line(start..<draft.end))
        draft.append(byte: UInt8(ascii: "\n"))
    }

    private func blanks(before word: PrintedWord, after previous: PrintedWord?, at column: Int) -> Int {
        guard let previous else { return min(measure.column(word.box.left), 200) }
        if word.box.left - previous.box.right < measure.columnGap { return 1 }
        return min(max(2, measure.column(word.box.left) - column), 200)
    }

    private func write(_ cells: [[PrintedLine]], to draft: inout DocumentDraft) throws(DocumentFileError) {
        var ranges: [Range<Int>] = []
        for lines in cells {
            let start = draft.end
            for (index, line) in lines.enumerated() {
                if index > 0 { draft.append(byte: UInt8(ascii: "\n")) }
                for (place, word) in line.words.enumerated() {
                    if place > 0 { draft.append(byte: UInt8(ascii: " ")) }
                    draft.mark(.word(page: page.number, box: page.place(word.box), confidence: word.confidence))
                    draft.append(word.text.utf8)
                }
            }
            ranges.append(start..<draft.end)
            draft.append(byte: UInt8(ascii: "\t"))
        }
        try draft.add(.row(ranges))
        draft.append(byte: UInt8(ascii: "\n"))
    }
}
