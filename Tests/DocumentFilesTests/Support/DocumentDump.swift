import Documents

/// A document as text, one block a line: the language of these tests.
///
/// `L` line, `P` paragraph, `R` row with its cells parted by `|`, `A` aside, `---` a new page; `⏎` a line end inside a block.
func dump(_ document: Document) -> String {
    document.blocks.map { block in
        switch block {
        case .line(let range): "L \(document.oneLine(range))"
        case .paragraph(let range): "P \(document.oneLine(range))"
        case .aside(let range): "A \(document.oneLine(range))"
        case .row(let cells): "R " + cells.map(document.oneLine).joined(separator: " | ")
        case .pageBreak: "---"
        }
    }.joined(separator: "\n")
}

extension Document {
    fileprivate func oneLine(_ range: Range<Int>) -> String {
        text.words(in: range).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
    }

    /// The words of each block, for places.
    func range(of words: String) -> Range<Int>? {
        let wanted = Array(words.utf8)
        guard wanted.count <= text.bytes.count else { return nil }
        return (0...(text.bytes.count - wanted.count)).first { text.bytes[$0...].starts(with: wanted) }.map { $0..<($0 + wanted.count) }
    }
}
