/// Where a paragraph stands in the lists of a Word file: which list, and how deep, from 0.
struct ListPosition {
    /// 0 takes a paragraph out of the list that its style put it in.
    var list: Int?
    var level: Int?

    /// Reads a `numPr` that was just opened.
    init(_ scanner: inout XMLScanner) throws(DocumentFileError) {
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open else { continue }
            switch scanner.word {
            case .numId: list = scanner.number("val")
            case .ilvl: level = scanner.number("val").map { min(max($0, 0), 8) }
            default: break
            }
        }
    }
}
