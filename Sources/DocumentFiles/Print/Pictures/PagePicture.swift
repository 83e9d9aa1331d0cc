import Foundation

/// A page of a PDF as a picture, made by `pdftoppm`.
enum PagePicture {
    /// Makes the picture and gives its path. Annotations are left out: seals of electronic signatures lie over the words.
    static func make(
        _ page: PrintedPage, of path: String, dotsPerInch: Int, in folder: WorkingFolder, limits: Limits
    ) async throws(DocumentFileError) -> String {
        try await make(page, of: path, size: ["-r", "\(dotsPerInch)"], in: folder, limits: limits)
    }

    /// Makes the picture of a page of unknown paper as if it were A4.
    static func makeA4(_ page: PrintedPage, of path: String, in folder: WorkingFolder, limits: Limits) async throws(DocumentFileError) -> String {
        try await make(page, of: path, size: ["-scale-to", "\(842 * PictureReading.dotsPerInch / 72)"], in: folder, limits: limits)
    }

    private static func make(
        _ page: PrintedPage, of path: String, size: [String], in folder: WorkingFolder, limits: Limits
    ) async throws(DocumentFileError) -> String {
        let root = folder.file("page-\(page.number)-\(size.joined())")
        _ = try await OutsideProgram.pdftoppm.output(
            ["-gray"] + size + ["-f", "\(page.number)", "-l", "\(page.number)", "-singlefile", "-hide-annotations", path, root],
            in: folder, limits: limits)
        return "\(root).pgm"
    }

    /// The rulings of a page with a text layer.
    static func rulings(_ page: PrintedPage, of path: String, in folder: WorkingFolder, limits: Limits) async throws(DocumentFileError) -> PageRulings? {
        let dotsPerInch = Self.dotsPerInch(100, page)
        let picture = try await make(page, of: path, dotsPerInch: dotsPerInch, in: folder, limits: limits)
        defer { unlink(picture) }
        return try gray(picture).map { PageRulings($0, pointsPerDot: 72 / Double(dotsPerInch)) }
    }

    /// A picture on disk; nil when it is none that we read.
    static func gray(_ path: String) throws(DocumentFileError) -> GrayPicture? {
        let file = try OpenFile(path: path)
        return GrayPicture(pgm: try file.bytes(count: file.size))
    }

    /// Fewer dots for pages as large as a poster, so that the picture stays within the memory.
    static func dotsPerInch(_ wanted: Int, _ page: PrintedPage) -> Int {
        let inches = max(page.width, page.height, 72) / 72
        return max(1, min(wanted, Int(5_000 / inches)))
    }
}
