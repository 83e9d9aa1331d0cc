/// What a file is, told by its content and never by the end of its name.
enum FileKind: Hashable, Sendable {
    case word, workbook, openDocumentText, openDocumentSheet
    case oldWord, oldWorkbook, richText
    case pdf
    case picture
    case html, markdown, text
}
