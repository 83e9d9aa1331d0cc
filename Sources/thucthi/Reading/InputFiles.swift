import Foundation

/// The files that were asked for: those named, and all in the folders named, in the order of their names.
enum InputFiles {
    static func all(_ paths: [String]) throws(Refusal) -> [String] {
        var files: [String] = []
        for path in paths { files += try all(at: path) }
        return files
    }

    private static func all(at path: String) throws(Refusal) -> [String] {
        var isFolder: ObjCBool = false
        // What does not exist is left to the reading, which knows how to say so.
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return [path] }
        let files = inside(path)
        guard !files.isEmpty else { throw .emptyFolder(path) }
        return files
    }

    /// Hidden files, and what office programs leave beside an open document, are nobody's plans.
    private static func inside(_ folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let plain = names.filter { name in !name.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") } }
        return plain.sorted().map { (folder as NSString).appendingPathComponent($0) }.filter(isFile)
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
