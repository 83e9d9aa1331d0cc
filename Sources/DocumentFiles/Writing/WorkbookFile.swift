import CXlsx
public import Documents

/// A workbook as an xlsx file.
public enum WorkbookFile {
    /// The most rows below the headings, columns and sheets that a file takes.
    private static let limits = (rows: 1_048_575, columns: 16_384, sheets: 255)

    /// Writes a workbook to a path, whole or not at all.
    public static func write(_ workbook: Workbook, to path: String) throws(WritingError) {
        try check(workbook)
        try WholeFile.write(to: path) { temporary throws(WritingError) in
            let status = save(workbook, to: temporary)
            guard status == LXW_NO_ERROR else { throw refusal(status, path: path) }
        }
    }

    private static func check(_ workbook: Workbook) throws(WritingError) {
        if workbook.sheets.count > limits.sheets { throw .tooLarge(what: "sheets", limit: limits.sheets) }
        for sheet in workbook.sheets {
            if sheet.rows.count > limits.rows { throw .tooLarge(what: "rows", limit: limits.rows) }
            if sheet.columns.count > limits.columns { throw .tooLarge(what: "columns", limit: limits.columns) }
        }
    }

    private static func save(_ workbook: Workbook, to path: String) -> lxw_error {
        guard let file = workbook_new(path) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
        setTitle(workbook.title, of: file)
        let looks = SheetLooks(file)
        for (index, sheet) in workbook.sheets.enumerated() {
            let name = SheetName.allowed(sheet.name, number: index + 1, taken: workbook.sheets[..<index].map(\.name))
            guard let page = workbook_add_worksheet(file, name) else { continue }
            SheetFile(sheet: sheet, page: page, looks: looks).write()
        }
        return workbook_close(file)
    }

    private static func setTitle(_ title: String, of file: UnsafeMutablePointer<lxw_workbook>) {
        var properties = lxw_doc_properties()
        withMutableCString(title) { title in
            properties.title = title
            workbook_set_properties(file, &properties)
        }
    }

    private static func withMutableCString(_ text: String, _ work: (UnsafeMutablePointer<CChar>) -> Void) {
        var bytes = Array(text.utf8CString)
        bytes.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { work(start) } }
    }

    private static func refusal(_ status: lxw_error, path: String) -> WritingError {
        switch status {
        case LXW_ERROR_CREATING_XLSX_FILE: .noPermission(path: path)
        case LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE: .noSpace(path: path)
        default: .failed(path: path, reason: String(cString: lxw_strerror(status)))
        }
    }
}
