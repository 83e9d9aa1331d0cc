import Documents
import Foundation

/// Reads the words of a picture with tesseract: the cells of its tables by themselves, the rest as one page.
struct PictureReading {
    /// How finely pages are drawn for reading.
    static let dotsPerInch = 200

    /// How the program is to look at a picture.
    private enum Shape: String {
        case page = "3"
        case block = "6"
    }

    let folder: WorkingFolder
    let limits: Limits
    let dotsPerInch: Int

    private var pointsPerDot: Double { 72 / Double(dotsPerInch) }

    /// Reads a page of a PDF from its picture, with the rulings that the picture shows.
    static func read(
        _ page: PrintedPage, of path: String, in folder: WorkingFolder, limits: Limits
    ) async throws(DocumentFileError) -> (PrintedPage, PageRulings?) {
        let dots = PagePicture.dotsPerInch(dotsPerInch, page)
        let picture = try await PagePicture.make(page, of: path, dotsPerInch: dots, in: folder, limits: limits)
        defer { unlink(picture) }
        let reading = PictureReading(folder: folder, limits: limits, dotsPerInch: dots)
        guard let gray = try PagePicture.gray(picture) else { return (page, nil) }
        var read = page
        read.isFromPicture = true
        if let rulings = try await reading.readTables(of: &read, in: gray) { return (read, rulings) }
        read.pieces = try await reading.pieces(picture, .page)
        return (read, nil)
    }

    /// Reads a page with tables from its straightened picture and gives their rulings; nil, and nothing read, when it has none.
    func readTables(of page: inout PrintedPage, in picture: GrayPicture) async throws(DocumentFileError) -> PageRulings? {
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

    private func pieces(_ picture: GrayPicture, _ shape: Shape) async throws(DocumentFileError) -> [PrintedPiece] {
        let path = folder.file("\(UUID().uuidString).pgm")
        defer { unlink(path) }
        guard FileManager.default.createFile(atPath: path, contents: Data(picture.pgm)) else { throw .noWorkingSpace(reason: "picture") }
        return try await pieces(path, shape)
    }

    private func pieces(_ path: String, _ shape: Shape) async throws(DocumentFileError) -> [PrintedPiece] {
        let output = try await OutsideProgram.tesseract.output(
            [path, "-", "-l", "vie", "--psm", shape.rawValue, "--dpi", "\(dotsPerInch)", "tsv"], in: folder, limits: limits)
        return RecognisedWords.pages(output) { _, _ in pointsPerDot }.first?.pieces ?? []
    }
}
