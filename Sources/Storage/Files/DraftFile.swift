import Foundation

/// A file that comes into being at once: it is written under another name beside its place, synced, and only then given its name.
///
/// Whoever looks meanwhile finds no file or the whole file. Only its owner may read it.
public final class DraftFile {
    private static let buffered = 1 << 20

    private let path: String
    private let draft: String
    private let file: Int32
    private var waiting: [UInt8] = []
    private var isOpen = true
    /// How many bytes were given to it so far.
    public private(set) var count = 0

    /// Begins a file beside its place.
    public init(for path: String) throws(FileFault) {
        self.path = path
        let folder = (path as NSString).deletingLastPathComponent
        let name = ".\((path as NSString).lastPathComponent)-\(UInt64.random(in: 0...UInt64.max))"
        draft = folder.isEmpty ? name : "\(folder)/\(name)"
        file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .notWritten(path: path, log: "open \(draft): \(Self.fault)") }
    }

    /// What was begun and not finished leaves nothing behind.
    deinit { discard() }

    /// Adds bytes at the end.
    public func append(_ bytes: [UInt8]) throws(FileFault) {
        waiting += bytes
        count += bytes.count
        if waiting.count >= Self.buffered { try flush() }
    }

    /// Adds a line.
    public func append(line: String) throws(FileFault) { try append(Array(line.utf8) + [UInt8(ascii: "\n")]) }

    /// Gives the file its name, when all of it is on disk. A file of that name is replaced, or refused.
    public func finish(replacing: Bool) throws(FileFault) {
        try flush()
        guard fsync(file) == 0 else { throw failure("fsync") }
        if replacing { try rename() } else { try link() }
        close()
        try Self.sync(folderOf: path)
    }

    /// Makes the names in a file's folder last.
    static func sync(folderOf path: String) throws(FileFault) {
        let folder = (path as NSString).deletingLastPathComponent
        let file = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw .notWritten(path: path, log: "open \(folder): \(fault)") }
        defer { Foundation.close(file) }
        guard fsync(file) == 0 else { throw .notWritten(path: path, log: "fsync \(folder): \(fault)") }
    }

    private func rename() throws(FileFault) {
        guard Foundation.rename(draft, path) == 0 else { throw failure("rename") }
    }

    /// A link, unlike a renaming, never takes the place of another file.
    private func link() throws(FileFault) {
        guard Foundation.link(draft, path) == 0 else { throw errno == EEXIST ? .taken(path: path) : failure("link") }
        unlink(draft)
    }

    private func flush() throws(FileFault) {
        var written = 0
        while written < waiting.count {
            let count = waiting[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw failure("write") }
            written += count
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private func discard() {
        guard isOpen else { return }
        close()
        unlink(draft)
    }

    private func close() {
        isOpen = false
        Foundation.close(file)
    }

    private func failure(_ call: String) -> FileFault { .notWritten(path: path, log: "\(call) \(draft): \(Self.fault)") }

    private static var fault: String { String(cString: strerror(errno)) }
}
