/// Whether a text is Markdown: its name says so, or it has headings or tables that no plain text has.
enum MarkdownText {
    static func isMarkdown(_ text: DecodedText, name: String) -> Bool {
        if [".md", ".markdown"].contains(where: name.lowercased().hasSuffix) { return true }
        var (headings, separators, bold) = (0, 0, 0)
        for line in MarkdownLines(Array(text.bytes.prefix(65_536))) {
            if line.isHeading { headings += 1 }
            if line.isTableRow && line.isSeparator { separators += 1 }
            if !line.isBlank, line.bytes.holds("**", at: line.range.lowerBound) { bold += 1 }
        }
        return separators > 0 || headings > 1 || bold > 2
    }
}
