import Documents

/// Pages as a document: printed lines, rows of tables, and the place of every word.
enum PrintedDocument {
    static func document(
        _ pages: [(page: PrintedPage, rulings: PageRulings?)], name: String, format: Document.Format, limits: Limits
    ) throws(DocumentFileError) -> Document {
        var draft = DocumentDraft(limits: limits)
        for (index, (page, rulings)) in pages.enumerated() {
            if index > 0 { try draft.add(.pageBreak) }
            if page.isFromPicture && format == .pdf { draft.remarks.append(.pageReadFromPicture(page: page.number)) }
            try PageWriter(page).write(PageElement.all(of: page, rulings: rulings), to: &draft)
        }
        return try draft.document(name: name, format: format)
    }

    /// Whether somebody could make sense of what was read from pictures.
    static func isReadable(_ pages: [PrintedPage]) -> Bool {
        let words = pages.flatMap(\.words).filter { $0.confidence >= 60 && $0.text.contains { $0.isLetter || $0.isNumber } }
        return words.count >= 3
    }
}
