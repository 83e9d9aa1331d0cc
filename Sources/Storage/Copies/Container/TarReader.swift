import Foundation

/// Reads the members of a tar file of ours one by one; every byte that is otherwise than we write it is a fault.
struct TarReader {
    private let handle: FileHandle
    private let path: String
    /// How many bytes the file has.
    let total: Int
    /// How many of them were read.
    private(set) var position = 0

    init(_ path: String) throws(FileFault) {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard exists, !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else { throw .notRead(path: path, log: "cannot be opened") }
        self.handle = handle
        self.path = path
        do {
            total = Int(try handle.seekToEnd())
            try handle.seek(toOffset: 0)
        } catch {
            throw .notRead(path: path, log: "\(error)")
        }
    }

    /// The next member; nothing at the end, which must be the end of the file too.
    mutating func next() throws -> (name: String, content: [UInt8])? {
        let bytes = try read(TarHeader.size)
        if bytes.allSatisfy({ $0 == 0 }) { return try end() }
        guard let header = TarHeader(bytes) else { throw CopyFault.damaged(log: "no header of ours before byte \(position)") }
        let content = try read(header.count)
        guard try read(header.padding).allSatisfy({ $0 == 0 }) else { throw CopyFault.damaged(log: "no zeros behind \(header.name)") }
        return (header.name, content)
    }

    private mutating func end() throws -> (name: String, content: [UInt8])? {
        let rest = TarWriter.end.count - TarHeader.size
        guard try read(rest).allSatisfy({ $0 == 0 }), position == total else { throw CopyFault.damaged(log: "the end is none, at byte \(position)") }
        return nil
    }

    /// So many bytes and no fewer.
    private mutating func read(_ count: Int) throws -> [UInt8] {
        guard count <= total - position else { throw CopyFault.damaged(log: "cut off at byte \(total), \(count) more were to come at \(position)") }
        guard count > 0 else { return [] }
        let bytes: [UInt8]
        do {
            bytes = Array(try handle.read(upToCount: count) ?? Data())
        } catch {
            throw FileFault.notRead(path: path, log: "\(error)")
        }
        guard bytes.count == count else { throw CopyFault.damaged(log: "cut off at \(position)") }
        position += count
        return bytes
    }
}
