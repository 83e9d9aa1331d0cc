import Documents

/// A document while it is put together: words, blocks and marks only ever grow at the end, so offsets never move.
struct DocumentDraft {
    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var anchors: [Anchors.Anchor] = []
    var names: [String] = []
    var remarks: [Document.Remark] = []
    private let limits: Limits

    init(limits: Limits) {
        self.limits = limits
    }

    var end: Int { bytes.count }

    /// Adds words without a block of their own.
    mutating func append(_ words: some Collection<UInt8>) {
        bytes.append(contentsOf: words)
    }

    /// Adds one byte, mostly what parts blocks.
    mutating func append(byte: UInt8) {
        bytes.append(byte)
    }

    /// Says where the words from the end of the text on stand.
    mutating func mark(_ spot: Anchors.Spot) {
        anchors.append(Anchors.Anchor(byte: bytes.count, spot: spot))
    }

    /// Adds a block over words that were added before.
    mutating func add(_ block: Block) throws(DocumentFileError) {
        blocks.append(block)
        if case .row(let cells) = block { cellCount += cells.count }
        try check()
    }

    private var cellCount = 0

    /// Refuses a document that grew beyond the limits, with the cells and places counted that are about to be added.
    func check(cells: Int = 0, places: Int = 0) throws(DocumentFileError) {
        if bytes.count > limits.textBytes { throw .tooLong(what: "text", limit: limits.textBytes) }
        if blocks.count + cellCount + cells > limits.pieces { throw .tooLong(what: "blocks", limit: limits.pieces) }
        if anchors.count + places > limits.pieces { throw .tooLong(what: "places", limit: limits.pieces) }
    }

    /// The finished document. A document without a single word is refused: it would look like a plan without tasks.
    func document(name: String, format: Document.Format) throws(DocumentFileError) -> Document {
        try check()
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
        return Document(
            name: name, format: format, text: SourceText(validated: bytes), blocks: blocks,
            anchors: Anchors(sorted: anchors, names: names), remarks: remarks)
    }
}
