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

    let path: String
    /// The name that people know the file by.
    let name: String
    let limits: Limits

    init(path: String, limits: Limits) {
        self.path = path
        self.limits = limits
        name = path.split(separator: "/").last.map(String.init) ?? path
    }

    private func read() async throws(DocumentFileError) -> Document {
        let file = try OpenFile(path: path)
        let head = try file.bytes(count: KindOfFile.headLength)
        if KindOfFile.isZip(head) { return try await readPackage(ZipPackage(file, limits: limits)) }
        switch KindOfFile.bySignature(head) {
        case .pdf: return try await PDFDocument.document(absolutePath, name: name, limits: limits)
        case .picture: return try await PictureDocument.document(absolutePath, name: name, limits: limits)
        default: return try readText(file)
        }
    }

    /// Outside programs must not take a name that begins with a dash for an option.
    private var absolutePath: String {
        path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }

    private func readPackage(_ package: ZipPackage) async throws(DocumentFileError) -> Document {
        switch try KindOfFile.of(package) {
        default: return try WordDocument.document(package, name: name, limits: limits)
        }
    }

    private func readText(_ file: borrowing OpenFile) throws(DocumentFileError) -> Document {
        if file.size > limits.textBytes { throw .tooLong(what: "text", limit: limits.textBytes) }
        let text = DecodedText(try file.bytes(count: file.size))
        return try PlainLines.document(text, name: name, limits: limits)
    }
}
