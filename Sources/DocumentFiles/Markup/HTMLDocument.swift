import Documents

/// A page of HTML as a document: its printed text, block by block. Places count code points of that text.
struct HTMLDocument {
    private var scanner: HTMLScanner
    private var draft: DocumentDraft
    /// The words of the paragraph at hand, blanks run together.
    private var words: [UInt8] = []
    private var blankIsDue = false
    /// Within `pre` blanks and line ends count.
    private var preformatted = 0
    private var lists: [HTMLList] = []
    private var table = HTMLTable()

    static func document(_ text: DecodedText, name: String, limits: Limits) throws(DocumentFileError) -> Document {
        var draft = DocumentDraft(limits: limits)
        if text.undecodable > 0 { draft.remarks.append(.undecodableBytes(count: text.undecodable)) }
        var page = HTMLDocument(scanner: HTMLScanner(text.bytes), draft: draft)
        try page.read()
        return try page.draft.document(name: name, format: .html)
    }

    private init(scanner: HTMLScanner, draft: DocumentDraft) {
        self.scanner = scanner
        self.draft = draft
    }

    private mutating func read() throws(DocumentFileError) {
        while true {
            switch scanner.next() {
            case .open: try open()
            case .close: try close()
            case .text: append(scanner.text)
            case .end:
                try endTable()
                return try endBlock()
            }
        }
    }

    private mutating func open() throws(DocumentFileError) {
        switch scanner.name {
        case "script", "style", "title", "noscript", "template", "iframe", "object", "svg": scanner.skipContent()
        case "br": words.append(UInt8(ascii: "\n")); blankIsDue = false
        case "pre": try endBlock(); preformatted += 1
        case "ul", "ol": try endBlock(); lists.append(HTMLList(scanner))
        case "li": try endBlock(); beginItem()
        case "table": try endBlock(); table.depth += 1
        case "tr": try beginRow()
        case "td", "th": try beginCell()
        default: if Self.blocks.contains(scanner.name) { try endBlock() }
        }
    }

    private mutating func close() throws(DocumentFileError) {
        switch scanner.name {
        case "pre": try endBlock(); preformatted = max(0, preformatted - 1)
        case "ul", "ol": try endBlock(); _ = lists.popLast()
        case "table": try closeTable()
        case "tr" where table.depth == 1: try endRow()
        case "td", "th": try endBlock()
        default: if Self.blocks.contains(scanner.name) { try endBlock() }
        }
    }

    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "section", "article", "header", "footer", "main", "aside", "nav", "blockquote", "address",
        "center", "dl", "dt", "dd", "figure", "figcaption", "form", "fieldset", "hr", "body", "html", "head", "caption", "tbody", "thead", "tfoot", "tr",
    ]

    private mutating func beginItem() {
        guard !lists.isEmpty else { return }
        words.append(contentsOf: lists[lists.count - 1].marker(scanner).utf8)
    }

    private mutating func append(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = scanner.bytes[index]
            if byte == UInt8(ascii: "&"), let (scalar, end) = HTMLEntity.read(scanner.bytes, at: index, before: range.upperBound) {
                appendDueBlank()
                words.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                index = end
                continue
            }
            if preformatted == 0, byte <= 0x20 {
                blankIsDue = true
            } else {
                appendDueBlank()
                words.append(byte)
            }
            index += 1
        }
    }

    private mutating func appendDueBlank() {
        if blankIsDue, let last = words.last, last > 0x20 { words.append(UInt8(ascii: " ")) }
        blankIsDue = false
    }

    /// Ends the paragraph at hand: a block of its own, or a line of the cell at hand.
    private mutating func endBlock() throws(DocumentFileError) {
        let text = words.trimmed
        words = []
        blankIsDue = false
        guard !text.isEmpty else { return }
        if table.isInCell { return table.append(line: text) }
        let start = draft.end
        draft.append(text)
        try draft.add(.paragraph(start..<draft.end))
        draft.append(byte: UInt8(ascii: "\n"))
    }

    // A table in a cell is part of the cell: only the outermost table has rows.

    private mutating func beginRow() throws(DocumentFileError) {
        try endBlock()
        if table.depth == 1 { try endRow() }
    }

    private mutating func beginCell() throws(DocumentFileError) {
        try endBlock()
        guard table.depth == 1 else { return }
        table.beginCell(columns: scanner.count("colspan", atMost: 64), rows: scanner.count("rowspan", atMost: 1_000))
    }

    private mutating func endRow() throws(DocumentFileError) {
        try endBlock()
        let cells = table.endRow()
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        var ranges: [Range<Int>] = []
        for cell in cells {
            let start = draft.end
            draft.append(cell)
            ranges.append(start..<draft.end)
            draft.append(byte: UInt8(ascii: "\t"))
        }
        try draft.add(.row(ranges))
        draft.append(byte: UInt8(ascii: "\n"))
    }

    private mutating func closeTable() throws(DocumentFileError) {
        try endBlock()
        if table.depth == 1 { try endTable() } else { table.depth = max(0, table.depth - 1) }
    }

    private mutating func endTable() throws(DocumentFileError) {
        if table.depth > 0 { try endRow() }
        table = HTMLTable()
    }
}

extension [UInt8] {
    /// The bytes without blanks at their ends.
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else { return [] }
        return self[first...last]
    }
}
