import Documents
import Foundation

/// Reads the words of a page from its picture: the cells of its tables by themselves, the rest as one page.
struct PictureReading {
    /// How finely pages are drawn for reading.
    static let dotsPerInch = 200

    let tesseract: Tesseract
    let dotsPerInch: Int

    private var pointsPerDot: Double { 72 / Double(dotsPerInch) }

    init(in folder: WorkingFolder, limits: Limits, dotsPerInch: Int = Self.dotsPerInch) {
        tesseract = Tesseract(folder: folder, limits: limits)
        self.dotsPerInch = dotsPerInch
    }

    /// Reads a page of a PDF from its picture, with the rulings that the picture shows.
    static func read(
        _ page: PrintedPage, of path: String, in folder: WorkingFolder, limits: Limits
    ) async throws(DocumentFileError) -> (PrintedPage, PageRulings?) {
        let dots = PagePicture.dotsPerInch(dotsPerInch, page)
        let picture = try await PagePicture.make(page, of: path, dotsPerInch: dots, in: folder, limits: limits)
        defer { unlink(picture) }
        guard let gray = try PagePicture.gray(picture) else { return (page, nil) }
        var empty = page
        empty.pieces = []
        empty.isFromPicture = true
        return try await PictureReading(in: folder, limits: limits, dotsPerInch: dots).read(empty, in: gray, known: nil)
    }

    /// Reads a page as it lies, and turned upright where that makes no sense. `known` are words that were read already.
    func read(_ page: PrintedPage, in picture: GrayPicture, known: [PrintedPiece]?) async throws(DocumentFileError) -> (PrintedPage, PageRulings?) {
        let lying = try await readUpright(page, in: picture, known: known)
        guard lying.0.trust < 60 || lying.0.standsOnEnd else { return lying }
        let turn = try await tesseract.turn(of: picture, dotsPerInch: dotsPerInch)
        guard turn != .none else { return lying }
        var turned = page
        turned.turn = turn
        if turn.lies { (turned.width, turned.height) = (page.height, page.width) }
        let upright = try await readUpright(turned, in: turn.turned(picture), known: nil)
        return lying.0.standsOnEnd || upright.0.trust > lying.0.trust ? upright : lying
    }

    private func readUpright(
        _ page: PrintedPage, in picture: GrayPicture, known: [PrintedPiece]?
    ) async throws(DocumentFileError) -> (PrintedPage, PageRulings?) {
        var read = page
        if let rulings = try await readTables(of: &read, in: picture) { return (read, rulings) }
        if let known { read.pieces = known } else { read.pieces = try await pieces(picture, .page) }
        return (read, nil)
    }

    /// Reads a page with tables from its straightened picture and gives their rulings; nil, and nothing read, when it has none.
    private func readTables(of page: inout PrintedPage, in picture: GrayPicture) async throws(DocumentFileError) -> PageRulings? {
        let found = PageRulings(picture, pointsPerDot: pointsPerDot)
        guard !found.horizontal.isEmpty, found.vertical.count > 2 else { return nil }
        let tilt = PageTilt(of: picture)
        let (width, height) = (Double(picture.width) * pointsPerDot, Double(picture.height) * pointsPerDot)
        let rulings = found.straightened(tilt, width: width, height: height)
        let tables = RuledTable.all(in: rulings, pageWidth: width)
        guard !tables.isEmpty else { return nil }
        let clean = RulingEraser.erasing(found, tilt: tilt, from: picture, pointsPerDot: pointsPerDot)
        page.pieces = try await pieces(with: tables, of: tilt.straightened(clean))
        page.tilt = tilt
        return rulings
    }

    /// The words of a straight picture without rulings: the cells of its tables, then what stands around them.
    private func pieces(with tables: [RuledTable], of picture: GrayPicture) async throws(DocumentFileError) -> [PrintedPiece] {
        var pieces: [PrintedPiece] = []
        for sheet in CellSheet.all(tables.flatMap(\.cells), of: picture, pointsPerDot: pointsPerDot) {
            for piece in try await self.pieces(sheet.picture, .block) {
                pieces.append(PrintedPiece(words: piece.words.compactMap { sheet.onPage($0, pointsPerDot: pointsPerDot) }))
            }
        }
        var around = picture
        for table in tables { around.clear(table.box, pointsPerDot: pointsPerDot) }
        return try await pieces + self.pieces(around, .page)
    }

    private func pieces(_ picture: GrayPicture, _ shape: Tesseract.Shape) async throws(DocumentFileError) -> [PrintedPiece] {
        let output = try await tesseract.words(picture, shape, dotsPerInch: dotsPerInch)
        return RecognisedWords.pages(output) { _, _ in pointsPerDot }.first?.pieces ?? []
    }
}
