/// What a Word paragraph says about itself before its runs.
struct ParagraphProperties {
    var style: String?
    var list: ListPosition?
    var breaksPage: Bool?
    /// The paragraph's end was deleted with changes tracked: its words run into the next paragraph.
    var endIsDeleted = false
    var endIsHidden = false
    /// A section that begins on a new page ends here.
    var endsSection = false
    /// How many tracked changes were met.
    var changes = 0

    init() {}

    /// Reads a `pPr` that was just opened. Former properties (`pPrChange`) are passed over.
    init(_ scanner: inout XMLScanner) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .pStyle: style = scanner.attribute("val")
            case .numPr: list = try ListPosition(&scanner)
            case .pageBreakBefore: breaksPage = scanner.isOn
            case .rPr: try readEnd(&scanner)
            case .sectPr: endsSection = try Self.beginsPage(&scanner)
            default: try scanner.skip()
            }
        }
    }

    /// The properties of the paragraph's end sign.
    private mutating func readEnd(_ scanner: inout XMLScanner) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .del, .moveFrom: (endIsDeleted, changes) = (true, changes + 1)
            case .ins, .moveTo: changes += 1
            case .vanish: endIsHidden = scanner.isOn
            default: try scanner.skip()
            }
        }
    }

    private static func beginsPage(_ scanner: inout XMLScanner) throws(DocumentFileError) -> Bool {
        var beginsPage = true
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open, scanner.word == .type else { continue }
            beginsPage = !["continuous", "nextColumn"].contains(scanner.attribute("val"))
        }
        return beginsPage
    }
}
