import CArchive

/// Looks into a ZIP file in memory.
enum ZipContent {
    /// A part as text; nil where the file has none of that name.
    static func part(_ name: String, of bytes: [UInt8]) -> String? {
        guard let archive = archive_read_new() else { return nil }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        return bytes.withUnsafeBytes { buffer in
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return nil }
            var entry: OpaquePointer?
            while archive_read_next_header(archive, &entry) == ARCHIVE_OK {
                if let path = archive_entry_pathname(entry), String(cString: path) == name { return content(archive) }
            }
            return nil
        }
    }

    private static func content(_ archive: OpaquePointer) -> String {
        var content: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = archive_read_data(archive, &piece, piece.count)
            guard count > 0 else { return String(decoding: content, as: UTF8.self) }
            content += piece[..<count]
        }
    }
}
