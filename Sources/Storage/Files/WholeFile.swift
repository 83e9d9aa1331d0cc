import Foundation

/// Small files that are read at once: keys, anchors.
public enum WholeFile {
    /// The text of a file; other bytes than UTF-8 are shown as lost and never fit what is asked for.
    public static func text(_ path: String) throws(FileFault) -> String {
        guard let content = FileManager.default.contents(atPath: path) else { throw .notRead(path: path, log: "no content at \(path)") }
        return String(decoding: content, as: UTF8.self)
    }
}
