import Foundation
public import Seals

/// Files that belong to plans and reports, each under the digest of its bytes, so that the same file is kept once.
///
/// The bytes are on disk, under their final name and synced with their folder, before the row that names them is written;
/// a machine that stops in between leaves a file that no row names, which `strays` finds, and never a row without its file.
public struct AttachmentStore: Sendable {
    let folder: String

    /// The files below a folder, which is made when the first file comes.
    public init(folder: String) { self.folder = folder }

    /// Keeps bytes; returns their digest when they are safely on disk.
    public func keep(_ bytes: [UInt8]) throws(AttachmentError) -> Digest {
        let digest = Digest(of: bytes)
        let place = path(of: digest)
        guard try !keepAgain(place, digest, bytes) else { return digest }
        try makeFolder(parent(of: digest))
        let draft = "\(parent(of: digest))/.\(digest)-\(UInt64.random(in: 0...UInt64.max))"
        do {
            try SyncedFile.write(bytes, to: draft)
            try SyncedFile.rename(draft, to: place)
            try syncFolders(of: digest)
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw error
        }
        return digest
    }

    /// A file that is there already: it is made to last, since whoever wrote it may have stopped before, and looks new, so that nobody
    /// clears it away as a stray before its row comes. One that was altered meanwhile is written anew.
    private func keepAgain(_ place: String, _ digest: Digest, _ bytes: [UInt8]) throws(AttachmentError) -> Bool {
        guard let there = FileManager.default.contents(atPath: place), there.elementsEqual(bytes) else { return false }
        do throws(AttachmentError) { try SyncedFile.touch(place) } catch { return false }
        // It may have been on its way out when it was touched.
        guard FileManager.default.fileExists(atPath: place) else { return false }
        try syncFolders(of: digest)
        return true
    }

    /// Makes the file's name last, and those of its folders, whoever made them: one who stopped may have made them and synced nothing.
    private func syncFolders(of digest: Digest) throws(AttachmentError) {
        try SyncedFile.sync(folder: parent(of: digest))
        try SyncedFile.sync(folder: folder)
        try SyncedFile.sync(folder: (folder as NSString).deletingLastPathComponent)
    }

    /// The bytes of a digest; refused when they are gone or are no longer those that were kept.
    public func bytes(of digest: Digest) throws(AttachmentError) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path(of: digest)) else { throw .missing(digest) }
        let bytes = Array(data)
        guard Digest(of: bytes) == digest else { throw .altered(digest) }
        return bytes
    }

    /// Where the bytes of a digest stand.
    public func path(of digest: Digest) -> String { "\(parent(of: digest))/\(digest)" }

    /// Files that stand in the folder and that nobody names: left behind when a machine stopped between file and row.
    public func strays(beside known: Set<Digest>) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            let last = name.split(separator: "/").last.map(String.init) ?? name
            guard name.contains("/") else { return false }
            return Digest(last).map { !known.contains($0) } ?? true
        }.sorted()
    }

    /// Two digits of the digest are a folder, so that none grows too long.
    private func parent(of digest: Digest) -> String { "\(folder)/\(digest.description.prefix(2))" }

    private func makeFolder(_ path: String) throws(AttachmentError) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .notWritten(log: "\(path): \(error)")
        }
    }
}
