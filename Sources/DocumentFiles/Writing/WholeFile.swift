import Foundation

/// A file that is there whole or not at all: it is written beside its place under another name and then renamed.
public enum WholeFile {
    /// Writes bytes to a path, in place of what may stand there.
    public static func write(_ bytes: [UInt8], to path: String) throws(WritingError) {
        try write(to: path) { temporary throws(WritingError) in
            do {
                try Data(bytes).write(to: URL(fileURLWithPath: temporary))
            } catch {
                throw WritingError.of(error, path: path)
            }
        }
    }

    /// Lets `work` write a file at another path and moves it to its place when all went well.
    static func write(to path: String, _ work: (_ temporary: String) throws(WritingError) -> Void) throws(WritingError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { throw .noSuchPlace(path: path) }
        let temporary = neighbour(of: path)
        defer { unlink(temporary) }
        try checkFolder(of: path)
        try work(temporary)
        guard rename(temporary, path) == 0 else { throw WritingError.of(errno, path: path) }
    }

    /// In the same folder, for a file can only be renamed on its own disk.
    private static func neighbour(of path: String) -> String {
        let name = (path as NSString).lastPathComponent
        return (folder(of: path) as NSString).appendingPathComponent(".\(name).\(UUID().uuidString.prefix(8))")
    }

    private static func folder(of path: String) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    private static func checkFolder(of path: String) throws(WritingError) {
        let folder = folder(of: path)
        guard FileManager.default.fileExists(atPath: folder) else { throw .noSuchPlace(path: path) }
        guard access(folder, W_OK) == 0 else { throw WritingError.of(errno, path: path) }
    }
}

extension WritingError {
    /// What an error of the operating system means to the official.
    static func of(_ number: Int32, path: String) -> WritingError {
        switch number {
        case ENOENT, ENOTDIR, EISDIR: .noSuchPlace(path: path)
        case EACCES, EPERM, EROFS: .noPermission(path: path)
        case ENOSPC, EDQUOT: .noSpace(path: path)
        default: .failed(path: path, reason: String(cString: strerror(number)))
        }
    }

    static func of(_ error: any Error, path: String) -> WritingError {
        let below = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        guard let below, below.domain == NSPOSIXErrorDomain else { return .failed(path: path, reason: "\(error)") }
        return of(Int32(below.code), path: path)
    }
}
