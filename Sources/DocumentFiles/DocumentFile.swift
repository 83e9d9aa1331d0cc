public import Documents
import Foundation

/// A file that an office sent, read as a document.
///
/// What the file is, its content decides and never the end of its name. Every file ends in a document or in a
/// `DocumentFileError` that tells the official what to do.
public struct DocumentFile: Sendable {
    /// Reads the file at a path.
    ///
    /// Outside programs (PDF, scans, old Word files) run beside us within the limits; temporary files are gone afterwards.
    public static func read(path: String, limits: Limits = .standard) async throws(DocumentFileError) -> Document {
        try await DocumentFile(path: path, limits: limits).read()
    }

    /// Absolute, so that no outside program takes a name that begins with a dash for an option.
    private let path: String
    /// The name that people know the file by.
    private let name: String
    private let limits: Limits

    private init(path: String, limits: Limits) {
        self.path = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
        self.limits = limits
        name = path.split(separator: "/").last.map(String.init) ?? path
    }

    private func read() async throws(DocumentFileError) -> Document {
        let content = try FileContent(path: path, name: name, limits: limits)
        switch content {
        case .package(let package, let kind): return try await read(package, kind)
        case .binary(.pdf): return try await PDFDocument.document(path, name: name, limits: limits)
        case .binary(.picture): return try await PictureDocument.document(path, name: name, limits: limits)
        case .binary(let kind): return try await ConvertedDocument(kind: kind, path: path, name: name, limits: limits).document()
        case .text(let text, .html): return try HTMLDocument.document(text, name: name, limits: limits)
        case .text(let text, .markdown): return try MarkdownDocument.document(text, name: name, limits: limits)
        case .text(let text, _): return try PlainLines.document(text, name: name, limits: limits)
        }
    }

    private func read(_ package: ZipPackage, _ kind: FileKind) async throws(DocumentFileError) -> Document {
        switch kind {
        case .word: try WordDocument.document(package, name: name, limits: limits)
        case .workbook: try WorkbookDocument.document(package, name: name, limits: limits)
        default: try await ConvertedDocument(kind: kind, path: path, name: name, limits: limits).document()
        }
    }
}
