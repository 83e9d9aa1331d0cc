import Foundation

/// Where readings go.
enum Destination: Equatable {
    case standardOutput
    /// All into one file.
    case file(String)
    /// A file for each document.
    case folder(String)

    /// A folder is what exists as one, or is written with a slash at its end.
    init(_ path: String?) {
        guard let path else {
            self = .standardOutput
            return
        }
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        self = path.hasSuffix("/") || exists && isFolder.boolValue ? .folder(path) : .file(path)
    }
}
