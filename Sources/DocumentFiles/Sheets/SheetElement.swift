/// The elements of a workbook that matter for what its cells print.
enum SheetElement: String, XMLVocabulary {
    case workbookPr, sheet
    case si, t, rPh
    case numFmt, cellXfs, xf
    case row, c, v, `is`

    static let byName = table()
}

extension XMLScanner {
    /// The element that was opened or closed last, nil for one that says nothing to us.
    var sheetElement: SheetElement? { SheetElement.byName[name] }
}
