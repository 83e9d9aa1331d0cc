import CArchive
import Foundation

/// Makes a ZIP file in memory.
enum ZipSample {
    static func bytes(_ entries: [(name: String, content: [UInt8])], stored: Bool = false) -> [UInt8] {
        guard let archive = archive_write_new() else { return [] }
        defer { archive_write_free(archive) }
        archive_write_set_format_zip(archive)
        if stored { archive_write_zip_set_compression_store(archive) }
        let size = entries.reduce(1 << 16) { $0 + $1.content.count + 2 * $1.name.utf8.count + 512 }
        var used = 0
        var bytes = [UInt8](repeating: 0, count: size)
        bytes.withUnsafeMutableBytes { buffer in
            archive_write_set_bytes_in_last_block(archive, 1)
            archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
            for entry in entries { add(entry.name, entry.content, to: archive) }
            archive_write_close(archive)
        }
        return Array(bytes[..<used])
    }

    static func bytes(_ entries: [(name: String, content: String)]) -> [UInt8] {
        bytes(entries.map { ($0.name, Array($0.content.utf8)) })
    }

    private static func add(_ name: String, _ content: [UInt8], to archive: OpaquePointer) {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, Int64(content.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_write_header(archive, entry)
        content.withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) }
    }
}
