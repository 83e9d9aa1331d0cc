// The header of libarchive includes <sys/stat.h>, and so the compiler counts `stat` among its own.
import CArchive
import Foundation

/// A file on disk that may be read: it exists, is no folder and has bytes.
struct OpenFile: ~Copyable {
    let path: String
    let size: Int
    private let descriptor: Int32

    init(path: String) throws(DocumentFileError) {
        // Without O_NONBLOCK a named pipe would hold us until somebody writes.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.refusal(of: errno, path: path) }
        var facts = stat()
        let known = fstat(descriptor, &facts)
        let refusal: DocumentFileError? =
            if known != 0 { Self.refusal(of: errno, path: path) } else { Self.refusal(of: facts, path: path) }
        if let refusal {
            close(descriptor)
            throw refusal
        }
        self.path = path
        self.size = Int(facts.st_size)
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The bytes from `offset`, at most `count` of them.
    func bytes(from offset: Int = 0, count: Int) throws(DocumentFileError) -> [UInt8] {
        let wanted = max(0, min(count, size - offset))
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            while filled < wanted {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + filled }, wanted - filled, off_t(offset + filled))
                if got < 0 && errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { return }
                filled += got
            }
        }
        if failure != 0 { throw Self.refusal(of: failure, path: path) }
        return bytes
    }

    private static func refusal(of facts: stat, path: String) -> DocumentFileError? {
        switch facts.st_mode & S_IFMT {
        case S_IFDIR: .folder(path: path)
        case S_IFREG: facts.st_size == 0 ? .empty : nil
        default: .unknownKind(found: "no regular file")
        }
    }

    private static func refusal(of number: Int32, path: String) -> DocumentFileError {
        switch number {
        case ENOENT, ENOTDIR, ENAMETOOLONG: .notFound(path: path)
        case EISDIR: .folder(path: path)
        case EACCES, EPERM: .noPermission(path: path)
        default: .unreadable(path: path, reason: String(cString: strerror(number)))
        }
    }
}
