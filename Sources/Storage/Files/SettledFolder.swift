import Foundation

/// A folder that was filled under another name and now gets its own, for good.
public enum SettledFolder {
    /// Renames a folder; the place may hold an empty folder and nothing else. Both must stand in the same folder.
    public static func settle(_ draft: String, as place: String) throws(FileFault) {
        guard rename(draft, place) == 0 else {
            throw errno == ENOTEMPTY || errno == EEXIST ? .taken(path: place) : .notWritten(path: place, log: "rename: \(String(cString: strerror(errno)))")
        }
        try DraftFile.sync(folderOf: place)
    }
}
