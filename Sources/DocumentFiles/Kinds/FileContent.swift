/// What was found in a file, as far as it must be looked into to know its kind.
enum FileContent {
    case package(ZipPackage, FileKind)
    /// Read by outside programs, from the disk.
    case binary(FileKind)
    case text(DecodedText, FileKind)

    init(path: String, name: String, limits: Limits) throws(DocumentFileError) {
        let file = try OpenFile(path: path)
        let head = try file.bytes(count: KindOfFile.headLength)
        if KindOfFile.isZip(head) {
            let package = try ZipPackage(file, limits: limits)
            self = .package(package, try KindOfFile.of(package))
        } else if KindOfFile.isCompoundFile(head) {
            self = .binary(try CompoundFile.kind(file))
        } else if let kind = KindOfFile.bySignature(head) {
            if let size = PictureSize(head), size.dots > limits.pictureMegapixels * 1_000_000 {
                throw .pictureTooLarge(width: size.width, height: size.height)
            }
            self = .binary(kind)
        } else {
            self = try Self.text(file, name: name, limits: limits)
        }
    }

    private static func text(_ file: borrowing OpenFile, name: String, limits: Limits) throws(DocumentFileError) -> FileContent {
        if file.size > limits.textBytes { throw .tooLong(what: "text", limit: limits.textBytes) }
        let text = HTMLText.decoded(try file.bytes(count: file.size))
        guard TextContent.isText(text) else { throw .unknownKind(found: "bytes that are no text") }
        if HTMLText.isHTML(text) { return .text(text, .html) }
        return .text(text, MarkdownText.isMarkdown(text, name: name) ? .markdown : .text)
    }
}
