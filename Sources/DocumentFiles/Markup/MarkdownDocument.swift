import Documents

/// A Markdown text as a document. Its text is the file as it stands, markers too; the ranges tell paragraphs and cells.
enum MarkdownDocument {
    static func document(_ text: DecodedText, name: String, limits: Limits) throws(DocumentFileError) -> Document {
        var draft = DocumentDraft(limits: limits)
        draft.append(text.bytes)
        if text.undecodable > 0 { draft.remarks.append(.undecodableBytes(count: text.undecodable)) }
        var paragraph: Range<Int>?
        for line in MarkdownLines(text.bytes) {
            if line.isTableRow || line.isBlank || line.beginsBlock {
                if let paragraph { try draft.add(.paragraph(paragraph)) }
                paragraph = nil
            }
            if line.isTableRow {
                if !line.isSeparator { try draft.add(.row(line.cells)) }
            } else if !line.isBlank {
                paragraph = (paragraph?.lowerBound ?? line.range.lowerBound)..<line.range.upperBound
                if line.endsBlock, let whole = paragraph {
                    try draft.add(.paragraph(whole))
                    paragraph = nil
                }
            }
        }
        if let paragraph { try draft.add(.paragraph(paragraph)) }
        return try draft.document(name: name, format: .markdown)
    }
}
