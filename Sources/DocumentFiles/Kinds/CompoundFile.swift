/// The office files of before 2007 (OLE), and the shell that newer ones get with a password.
enum CompoundFile {
    /// What the file is, by the streams that it names; refused when a password is needed.
    static func kind(_ file: borrowing OpenFile) throws(DocumentFileError) -> FileKind {
        let names = try streams(["EncryptedPackage", "WordDocument", "Workbook", "Book"], in: file)
        if names.contains("EncryptedPackage") { throw .passwordProtected }
        if names.contains("WordDocument") {
            if try isEncryptedWord(file) { throw .passwordProtected }
            return .oldWord
        }
        if names.contains("Workbook") || names.contains("Book") { return .oldWorkbook }
        throw .unknownKind(found: "an OLE file without a document")
    }

    /// Which of these names stand in the file, in UTF-16 as its directory has them, with the zero that ends each.
    private static func streams(_ names: [String], in file: borrowing OpenFile) throws(DocumentFileError) -> Set<String> {
        var found: Set<String> = []
        var offset = 0
        while offset < min(file.size, 64 << 20) {
            let chunk = try file.bytes(from: offset, count: (1 << 20) + 64)
            for name in names where !found.contains(name) && holds(name, chunk) { found.insert(name) }
            offset += 1 << 20
        }
        return found
    }

    private static func holds(_ name: String, _ chunk: [UInt8]) -> Bool {
        let wanted: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
        var index = 0
        while let hit = chunk.firstOffset(of: wanted[0], from: index) {
            if chunk[hit...].starts(with: wanted) { return true }
            index = hit + 1
        }
        return false
    }

    /// The bit in the head of an old Word file that says so; its stream nearly always begins behind the first sector.
    private static func isEncryptedWord(_ file: borrowing OpenFile) throws(DocumentFileError) -> Bool {
        let head = try file.bytes(from: 512, count: 12)
        return head.count == 12 && head[0] == 0xEC && head[1] == 0xA5 && head[11] & 0x01 != 0
    }
}
