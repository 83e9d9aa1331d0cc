import Documents

/// Stage 2 in lines: `  120 label II     II. NHIỆM VỤ`; furniture stands last.
struct ParagraphDump {
    let source: ParagraphText

    func lines() -> [String] {
        let setting = source.isSentencePerLine ? ["── set one sentence a line"] : []
        return setting + source.paragraphs.map(line)
    }

    private func line(_ paragraph: Paragraph) -> String {
        let words = paragraph.cells.isEmpty ? source.text.words(in: paragraph.range) : paragraph.cells.map { source.text.words(in: $0) }.joined(separator: " │ ")
        let kind = paragraph.furniture?.rawValue ?? (paragraph.isRow ? "row" : paragraph.cells.isEmpty ? DumpText.opening(paragraph.opening) : "columns")
        let start = DumpText.number(source.text.map.source(of: paragraph.range).lowerBound)
        return [start, DumpText.padded(kind, 14), DumpText.oneLine(words)].joined(separator: " ")
    }
}
