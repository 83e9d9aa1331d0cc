import Documents

/// Reads one part of a Word file that holds paragraphs: the body, a header, the footnotes.
///
/// The chapters of the reading stand in their own files: paragraphs, runs, tables, text boxes.
struct WordStory {
    /// Where the paragraphs at hand belong.
    enum Container {
        case body, cell, aside
    }

    var scanner: XMLScanner
    var draft: DocumentDraft
    var lists: ListCounters
    let styles: Styles
    /// The index of the part among the document's names.
    let part: Int

    /// How many paragraphs of the part were met, those that are left out too.
    var paragraphs = 0
    /// How many runs of the paragraph at hand were met; deleted ones are not counted.
    var runs = 0
    /// The words of the paragraph at hand.
    var words = ParagraphText()
    /// Words whose paragraph end was deleted: they run into the next paragraph.
    var carried: ParagraphText?
    /// The words of the cell at hand.
    var cell = ParagraphText()
    /// Text boxes and notes that wait for the block at hand to end.
    var asides: [ParagraphText] = []
    /// Open fields; true while their instruction, which is never printed, goes by.
    var fields: [Bool] = []
    /// At which depth an alternative was already taken; what follows repeats it for older programs.
    var alternativeTaken: [Int: Bool] = [:]
    /// Tracked changes and hidden runs that were met.
    var changes = 0
    var hiddenRuns = 0

    init(_ bytes: [UInt8], name: String, into draft: DocumentDraft, lists: ListCounters, styles: Styles, depthLimit: Int) {
        scanner = XMLScanner(bytes, part: name, depthLimit: depthLimit)
        part = draft.names.count
        self.draft = draft
        self.draft.names.append(name)
        self.lists = lists
        self.styles = styles
    }

    /// Reads the whole part; everything in it goes where `container` says.
    mutating func read(as container: Container) throws(DocumentFileError) {
        while true {
            switch try scanner.next() {
            case .end: return
            case .open:
                switch scanner.word {
                case .body, .hdr, .ftr: try readBlocks(in: container)
                case .footnote, .endnote: try readNote()
                default: continue
                }
            default: continue
            }
        }
    }

    /// A note; the lines that part notes from the text are no notes.
    private mutating func readNote() throws(DocumentFileError) {
        if let type = scanner.attribute("type"), type != "normal" { return try pass() }
        try readBlocks(in: .aside)
        try placeAsides()
    }

    /// Reads paragraphs and tables until the element that was opened last closes.
    mutating func readBlocks(in container: Container) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .p: try readParagraph(in: container)
            case .tbl: try readTable(in: container)
            case .sdt, .sdtContent, .customXml, .smartTag: continue
            case .ins, .moveTo: changes += 1
            case .alternateContent, .choice, .fallback: try enterAlternative()
            default: try pass()
            }
        }
        if let rest = carried {
            carried = nil
            try place(rest, in: container)
        }
    }

    /// Of `mc:AlternateContent` only the first choice is read: the others say the same for older programs.
    mutating func enterAlternative() throws(DocumentFileError) {
        if scanner.word == .alternateContent {
            alternativeTaken[scanner.depth] = false
        } else if alternativeTaken.updateValue(true, forKey: scanner.depth - 1) == true {
            try pass()
        }
    }

    /// Passes over the element that was opened last. Its paragraphs are counted, so that a place is the same whatever is left out.
    mutating func pass() throws(DocumentFileError) {
        if scanner.word == .p { paragraphs += 1 }
        try passRest(outside: scanner.depth - 1)
    }

    /// Passes over all that is still to come of an element.
    mutating func passRest(outside: Int) throws(DocumentFileError) {
        while scanner.depth > outside {
            if try scanner.next() == .open, scanner.word == .p { paragraphs += 1 }
        }
    }
}
