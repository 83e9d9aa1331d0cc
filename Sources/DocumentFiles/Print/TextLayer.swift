import Documents

/// The text layer of a PDF as `pdftotext -bbox-layout` tells it.
enum TextLayer {
    /// How many pages one run of the program reads.
    private static let pagesAtOnce = 40
    /// No page that people read has more words, nor do pages one after the other; such a file was made to hold us up.
    private static let wordsOnPage = 20_000
    private static let wordsAtOnce = 100_000

    /// All pages of the file; a page without words has no pieces.
    static func pages(_ path: String, count: Int, in folder: WorkingFolder, limits: Limits) async throws(DocumentFileError) -> [PrintedPage] {
        let firsts = Array(stride(from: 1, through: count, by: pagesAtOnce))
        let chunks = try await SideBySide.map(firsts, limits: limits) { first throws(DocumentFileError) in
            let last = min(first + pagesAtOnce - 1, count)
            let output = try await OutsideProgram.pdftotext.output(
                ["-bbox-layout", "-f", "\(first)", "-l", "\(last)", path, "-"], in: folder, limits: limits)
            return try pages(output, first: first, limits: limits)
        }
        return chunks.flatMap { $0 }
    }

    /// Reads the pages out of the program's output, passing over its head, which may hold anything.
    static func pages(_ output: [UInt8], first: Int, limits: Limits) throws(DocumentFileError) -> [PrintedPage] {
        guard let start = output.firstOffset(of: "<doc>") else { throw .damaged(part: "pdftotext", reason: "no pages") }
        let end = output.firstOffset(of: "</doc>").map { $0 + 6 } ?? output.count
        var scanner = XMLScanner(Array(output[start..<end]), part: "pdftotext", depthLimit: limits.depth)
        var pages: [PrintedPage] = []
        var counts = (onPage: 0, page: 0, all: 0)
        while true {
            let event = try scanner.next()
            if event == .end { return pages }
            guard event == .open else { continue }
            switch BoxElement.byName[scanner.name] {
            case .page:
                let (width, height) = (scanner.decimal("width") ?? 0, scanner.decimal("height") ?? 0)
                pages.append(PrintedPage(number: first + pages.count, width: width, height: height, pieces: []))
            case .line where !pages.isEmpty:
                let piece = try self.piece(&scanner)
                guard !piece.words.isEmpty else { continue }
                pages[pages.count - 1].pieces.append(piece)
                counts.onPage = pages.count == counts.page ? counts.onPage + piece.words.count : piece.words.count
                counts.page = pages.count
                counts.all += piece.words.count
                if counts.onPage > wordsOnPage || counts.all > wordsAtOnce { throw .tooLong(what: "words", limit: wordsOnPage) }
            default: continue
            }
        }
    }

    /// Reads the words of a line that was just opened.
    private static func piece(_ scanner: inout XMLScanner) throws(DocumentFileError) -> PrintedPiece {
        var piece = PrintedPiece(words: [])
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            guard try scanner.next() == .open, BoxElement.byName[scanner.name] == .word else { continue }
            if let word = try word(&scanner) { piece.words.append(word) }
        }
        return piece
    }

    private static func word(_ scanner: inout XMLScanner) throws(DocumentFileError) -> PrintedWord? {
        let edges = (scanner.decimal("xMin"), scanner.decimal("yMin"), scanner.decimal("xMax"), scanner.decimal("yMax"))
        var text: [UInt8] = []
        let outside = scanner.depth - 1
        while scanner.depth > outside {
            if try scanner.next() == .text { scanner.appendText(to: &text) }
        }
        let trimmed = String(decoding: text, as: UTF8.self).trimmingBlanks()
        guard !trimmed.isEmpty, case (let left?, let top?, let right?, let bottom?) = edges else { return nil }
        // Words far off any page are not printed.
        guard [left, top, right, bottom].allSatisfy({ abs($0) < 100_000 }) else { return nil }
        return PrintedWord(text: trimmed, box: Box(left: left, top: top, right: right, bottom: bottom), confidence: 100)
    }
}

/// The elements of the program's output.
private enum BoxElement: String, XMLVocabulary {
    case page, line, word

    static let byName = table()
}

extension XMLScanner {
    /// A decimal number that an attribute holds.
    func decimal(_ name: StaticString) -> Double? {
        attribute(name).flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
    }
}
