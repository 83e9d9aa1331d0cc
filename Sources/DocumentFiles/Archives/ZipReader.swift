import CArchive
import Foundation

/// One pass over the entries of a ZIP file, by libarchive: only ZIP, no other format or filter is switched on.
struct ZipReader: ~Copyable {
    struct Entry {
        let name: String
        let isEncrypted: Bool
    }

    private let archive: OpaquePointer
    private let fileSize: Int

    init(path: String) throws(DocumentFileError) {
        guard let archive = archive_read_new() else { throw .noWorkingSpace(reason: "libarchive") }
        archive_read_support_format_zip_seekable(archive)
        guard archive_read_open_filename(archive, path, 65_536) == ARCHIVE_OK else {
            defer { archive_read_free(archive) }
            throw Self.damage(archive, "package")
        }
        self.archive = archive
        var facts = stat()
        fileSize = stat(path, &facts) == 0 ? Int(facts.st_size) : 0
    }

    deinit { archive_read_free(archive) }

    /// The next entry, nil at the end.
    func next() throws(DocumentFileError) -> Entry? {
        var entry: OpaquePointer?
        switch archive_read_next_header(archive, &entry) {
        case ARCHIVE_OK, ARCHIVE_WARN:
            // A name in an unknown character set gives nil: such an entry is none of ours, but it is counted.
            let name = (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)).map { String(cString: $0) } ?? ""
            return Entry(name: name, isEncrypted: archive_entry_is_data_encrypted(entry) == 1)
        case ARCHIVE_EOF: return nil
        default: throw Self.damage(archive, "package")
        }
    }

    /// The expanded bytes of the entry that was met last; the sizes that the file declares are not believed.
    func expand(_ name: String, budget: Int, limits: Limits) throws(DocumentFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
            if got < 0 { throw Self.damage(archive, name) }
            if got == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<got])
            if bytes.count > budget { throw .expandsTooFar(reason: "\(name): more than \(limits.expandedBytes) bytes") }
            if bytes.count > limits.ratioFloor, bytes.count / max(fileSize, 1) > limits.expansionRatio {
                throw .expandsTooFar(reason: "\(name): more than \(limits.expansionRatio) times its packed size")
            }
        }
    }

    private static func damage(_ archive: OpaquePointer, _ part: String) -> DocumentFileError {
        let reason = archive_error_string(archive).map { String(cString: $0) } ?? "unknown"
        return reason.contains("ncrypted") || reason.contains("assphrase") ? .passwordProtected : .damaged(part: part, reason: reason)
    }
}
