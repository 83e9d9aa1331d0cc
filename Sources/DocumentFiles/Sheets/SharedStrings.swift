/// The strings that cells refer to by number, kept as one run of bytes.
struct SharedStrings {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init() {}

    init(_ part: [UInt8], name: String, depthLimit: Int) throws(DocumentFileError) {
        var scanner = XMLScanner(part, part: name, depthLimit: depthLimit)
        while true {
            switch try scanner.next() {
            case .end: return
            case .open where scanner.sheetElement == .si:
                try CellText.append(&scanner, to: &bytes)
                ends.append(bytes.count)
            default: continue
            }
        }
    }

    /// The string of a number; empty when there is none.
    subscript(_ index: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(index) else { return [] }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}

/// The text of a string item: its runs joined, without the reading aids of East Asian scripts.
enum CellText {
    static func append(_ scanner: inout XMLScanner, to bytes: inout [UInt8]) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        var isText = false
        while scanner.depth > outside {
            switch try scanner.next() {
            case .open where scanner.sheetElement == .rPh: try scanner.skip()
            case .open: isText = scanner.sheetElement == .t
            case .close: isText = false
            case .text where isText:
                scanner.appendText(to: &bytes)
            default: continue
            }
        }
    }
}
