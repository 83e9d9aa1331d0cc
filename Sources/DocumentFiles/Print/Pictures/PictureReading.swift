import Documents
import Foundation

/// Reads the words of a picture with tesseract.
enum PictureReading {
    /// How finely pages of a PDF are drawn for reading.
    static let dotsPerInch = 200

    /// Reads a page of a PDF from its picture, with the rulings that the picture shows.
    static func read(_ page: PrintedPage, of path: String, in folder: WorkingFolder, limits: Limits) async throws(DocumentFileError) -> (PrintedPage, PageRulings?) {
        let dots = PagePicture.dotsPerInch(dotsPerInch, page)
        let picture = try await PagePicture.make(page, of: path, dotsPerInch: dots, in: folder, limits: limits)
        defer { unlink(picture) }
        let scale = 72 / Double(dots)
        let pages = try await words(picture, dotsPerInch: dots, in: folder, limits: limits) { _, _ in scale }
        var read = page
        read.pieces = pages.first?.pieces ?? []
        read.isFromPicture = true
        return (read, try PagePicture.rulings(picture, pointsPerDot: scale))
    }

    /// Reads a picture file; it may hold several pages (TIFF). Its paper is taken for A4, as it names no size that can be trusted.
    static func read(file path: String, in folder: WorkingFolder, limits: Limits) async throws(DocumentFileError) -> [PrintedPage] {
        try await words(path, dotsPerInch: nil, in: folder, limits: limits) { width, height in 842 / max(width, height, 1) }
    }

    private static func words(
        _ picture: String, dotsPerInch: Int?, in folder: WorkingFolder, limits: Limits, scale: (Double, Double) -> Double
    ) async throws(DocumentFileError) -> [PrintedPage] {
        let resolution = dotsPerInch.map { ["--dpi", "\($0)"] } ?? []
        let output = try await OutsideProgram.tesseract.output([picture, "-", "-l", "vie", "--psm", "3"] + resolution + ["tsv"], in: folder, limits: limits)
        return RecognisedWords.pages(output, scale: scale)
    }
}
