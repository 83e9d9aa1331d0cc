/// Text boxes: words in a drawing, which stand outside the text.
extension WordStory {
    /// Looks for text boxes in the drawing that was just opened; nothing else in it is words.
    mutating func readDrawing() throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .txbxContent: try readTextBox()
            case .alternateContent, .choice, .fallback: try enterAlternative()
            default: continue
            }
        }
    }

    /// Reads the box and then goes on with the paragraph that it is anchored in.
    private mutating func readTextBox() throws(DocumentFileError) {
        let around = (words, runs, carried, cell, fields)
        (words, carried, cell, fields) = (ParagraphText(), nil, ParagraphText(), [])
        try readBlocks(in: .aside)
        (words, runs, carried, cell, fields) = around
    }
}
