/// How the cells of a workbook print their numbers, by the number of their style.
struct CellFormats {
    private var formats: [NumberFormat] = []

    init() {}

    init(_ bytes: [UInt8], part: String, depthLimit: Int) throws(DocumentFileError) {
        var scanner = XMLScanner(bytes, part: part, depthLimit: depthLimit)
        var codes: [Int: String] = [:]
        var cellStyles = -1
        while true {
            switch try scanner.next() {
            case .end: return
            case .open:
                switch scanner.sheetElement {
                case .numFmt: if let id = scanner.number("numFmtId") { codes[id] = scanner.attribute("formatCode") }
                case .cellXfs: cellStyles = scanner.depth
                case .xf where scanner.depth == cellStyles + 1: formats.append(NumberFormat(id: scanner.number("numFmtId") ?? 0, codes: codes))
                default: continue
                }
            case .close where scanner.sheetElement == .cellXfs: cellStyles = -1
            default: continue
            }
        }
    }

    subscript(_ style: Int) -> NumberFormat {
        formats.indices.contains(style) ? formats[style] : .general
    }
}
