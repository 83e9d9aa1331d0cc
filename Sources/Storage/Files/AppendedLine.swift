import Foundation

/// Lines added to a file that may only grow, as a file of anchors should: nothing that stands there is touched.
public enum AppendedLine {
    /// Adds a line and returns when it is on disk. A file that is not there yet begins with other lines.
    public static func write(_ line: String, to path: String, beginning: String) throws(FileFault) {
        let isNew = !FileManager.default.fileExists(atPath: path)
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .notWritten(path: path, log: "open: \(fault)") }
        defer { close(file) }
        let bytes = Array(((isNew ? beginning : try ending(path)) + line + "\n").utf8)
        guard bytes.withUnsafeBytes({ Foundation.write(file, $0.baseAddress, $0.count) }) == bytes.count else {
            throw .notWritten(path: path, log: "write: \(fault)")
        }
        guard fsync(file) == 0 else { throw .notWritten(path: path, log: "fsync: \(fault)") }
        if isNew { try DraftFile.sync(folderOf: path) }
    }

    /// What a file lacks at its end so that a new line may begin: somebody may have written into it by hand.
    private static func ending(_ path: String) throws(FileFault) -> String {
        guard let content = FileManager.default.contents(atPath: path) else { throw .notRead(path: path, log: "contents: \(fault)") }
        return content.isEmpty || content.last == UInt8(ascii: "\n") ? "" : "\n"
    }

    private static var fault: String { String(cString: strerror(errno)) }
}
