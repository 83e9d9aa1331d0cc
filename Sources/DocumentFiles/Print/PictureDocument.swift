import Documents
import Foundation

/// A picture of a paper (PNG, JPEG, TIFF) as a document.
///
/// Tesseract turns the picture into a PDF on the way, so that tables in it are found as in a scanned PDF, whatever its format.
struct PictureDocument {
    let path: String
    let folder: WorkingFolder
    let limits: Limits

    static func document(_ path: String, name: String, limits: Limits) async throws(DocumentFileError) -> Document {
        try await WorkingFolder.with { folder throws(DocumentFileError) in
            try await PictureDocument(path: path, folder: folder, limits: limits).read(name: name)
        }
    }

    private func read(name: String) async throws(DocumentFileError) -> Document {
        let root = folder.file("picture")
        try await Tesseract(folder: folder, limits: limits).readFile(path, leaving: root)
        let table = try OpenFile(path: "\(root).tsv")
        let pages = RecognisedWords.pages(try table.bytes(count: table.size), scale: Self.paper)
        if pages.count > limits.picturePages { throw .tooManyPicturePages(pages: pages.count, limit: limits.picturePages) }
        let read = try await SideBySide.map(pages, limits: limits) { page throws(DocumentFileError) in try await again(page, in: "\(root).pdf") }
        guard PrintedDocument.isReadable(read.map(\.0)) else { throw .noReadableText }
        return try PrintedDocument.document(read.map { (page: $0.0, rulings: $0.1) }, name: name, format: .scan, limits: limits)
    }

    /// The paper is taken for A4: pictures rarely know their size on paper.
    private static func paper(width: Double, height: Double) -> Double {
        842 / max(width, height, 1)
    }

    /// Reads a page once more where it has tables or lies on its side.
    private func again(_ page: PrintedPage, in pages: String) async throws(DocumentFileError) -> (PrintedPage, PageRulings?) {
        let picture = try await PagePicture.makeA4(page, of: pages, in: folder, limits: limits)
        defer { unlink(picture) }
        guard let gray = try PagePicture.gray(picture) else { return (page, nil) }
        return try await PictureReading(in: folder, limits: limits).read(page, in: gray, known: page.pieces)
    }
}
