import Foundation

/// Files that are on disk when a call returns, and not only on their way there.
enum SyncedFile {
    /// Writes a new file, which only its owner may read; it must not be there yet.
    static func write(_ bytes: [UInt8], to path: String) throws(AttachmentError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("open", path) }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw failure("write", path) }
            written += count
        }
        guard fsync(file) == 0 else { throw failure("fsync", path) }
    }

    /// Gives a file its final name.
    static func rename(_ path: String, to place: String) throws(AttachmentError) {
        guard Foundation.rename(path, place) == 0 else { throw failure("rename", place) }
    }

    /// Makes a file that is there last, and as new as one that was written now.
    static func touch(_ path: String) throws(AttachmentError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure("open", path) }
        defer { close(file) }
        guard futimens(file, nil) == 0 else { throw failure("futimens", path) }
        guard fsync(file) == 0 else { throw failure("fsync", path) }
    }

    /// Makes the names in a folder last.
    static func sync(folder: String) throws(AttachmentError) {
        let file = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw failure("open", folder) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failure("fsync", folder) }
    }

    private static func failure(_ call: String, _ path: String) -> AttachmentError {
        .notWritten(log: "\(call) \(path): \(String(cString: strerror(errno)))")
    }
}
