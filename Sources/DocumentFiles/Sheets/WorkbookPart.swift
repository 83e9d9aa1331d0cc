/// What `xl/workbook.xml` says: the sheets in their order and how days are counted.
struct WorkbookPart {
    struct Sheet {
        let name: String
        let relation: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    /// Days are counted from 1904, as old Macs did, and not from 1900.
    private(set) var countsFrom1904 = false

    init(_ bytes: [UInt8], part: String, depthLimit: Int) throws(DocumentFileError) {
        var scanner = XMLScanner(bytes, part: part, depthLimit: depthLimit)
        while true {
            let event = try scanner.next()
            if event == .end { return }
            guard event == .open else { continue }
            switch scanner.sheetElement {
            case .workbookPr: countsFrom1904 = ["1", "true"].contains(scanner.attribute("date1904"))
            case .sheet:
                let state = scanner.attribute("state") ?? "visible"
                sheets.append(Sheet(name: scanner.attribute("name") ?? "", relation: scanner.attribute("id") ?? "", isHidden: state != "visible"))
            default: continue
            }
        }
    }
}
