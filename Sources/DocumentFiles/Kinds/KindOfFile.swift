/// Finds out what a file is.
enum KindOfFile {
    /// How much of the beginning is looked at.
    static let headLength = 8_192

    /// The kind by the first bytes; nil for a packed file and for an old office file, which must be looked into.
    static func bySignature(_ head: [UInt8]) -> FileKind? {
        if isPDF(head) { return .pdf }
        if isPicture(head) { return .picture }
        if head.starts(with: [UInt8]("{\\rtf".utf8)) { return .richText }
        return nil
    }

    static func isZip(_ head: [UInt8]) -> Bool {
        head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    static func isCompoundFile(_ head: [UInt8]) -> Bool {
        head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    /// Readers of PDF allow up to 1 KB before the signature.
    private static func isPDF(_ head: [UInt8]) -> Bool {
        let limit = min(head.count, 1_024)
        return (0..<limit).contains { head[$0] == UInt8(ascii: "%") && head.holds("%PDF-", at: $0) }
    }

    private static func isPicture(_ head: [UInt8]) -> Bool {
        let signatures: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
        ]
        return signatures.contains { head.starts(with: $0) }
    }

    /// What a packed file is, by the parts that it holds.
    static func of(_ package: ZipPackage) throws(DocumentFileError) -> FileKind {
        if package.holds("word/document.xml") { return .word }
        if package.holds("xl/workbook.xml") { return .workbook }
        if package.holds("content.xml") {
            let type = try package.parts { $0 == "mimetype" }["mimetype"].map { String(decoding: $0, as: UTF8.self) } ?? ""
            if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .openDocumentText }
            if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .openDocumentSheet }
        }
        if package.holds("[Content_Types].xml"), package.names.contains(where: { $0.hasPrefix("word/") }) { return .word }
        throw .unknownKind(found: package.names.isEmpty ? "an empty package" : "a package without a document")
    }
}
