import CArchive
import Foundation

/// The parts of a packed file (docx, xlsx, odt). Nothing is ever unpacked to disk.
struct ZipPackage {
    let path: String
    /// The names of all entries, in the order of the file.
    let names: [String]
    let limits: Limits

    /// Lists the entries, refusing a package that is cut short, too long a list, or names that lead outside.
    init(_ file: borrowing OpenFile, limits: Limits) throws(DocumentFileError) {
        guard try EndOfZip.stands(in: file) else { throw .truncated }
        path = file.path
        self.limits = limits
        var names: [String] = []
        let reader = try ZipReader(path: path)
        while let entry = try reader.next() {
            names.append(entry.name)
            if names.count > limits.entries { throw .expandsTooFar(reason: "more than \(limits.entries) entries") }
            if Self.leadsOutside(entry.name) { throw .unsafeName(entry: entry.name) }
        }
        self.names = names
    }

    func holds(_ name: String) -> Bool {
        names.contains(name)
    }

    /// The expanded bytes of the wanted parts, within the limits.
    func parts(_ wanted: (String) -> Bool) throws(DocumentFileError) -> [String: [UInt8]] {
        var parts: [String: [UInt8]] = [:]
        var budget = limits.expandedBytes
        let reader = try ZipReader(path: path)
        while let entry = try reader.next() {
            guard wanted(entry.name), parts[entry.name] == nil else { continue }
            if entry.isEncrypted { throw .passwordProtected }
            let bytes = try reader.expand(entry.name, budget: budget, limits: limits)
            budget -= bytes.count
            parts[entry.name] = bytes
        }
        return parts
    }

    /// Absolute names, drive letters and `..` have no place in an office file.
    static func leadsOutside(_ name: String) -> Bool {
        let pieces = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        return pieces.contains("..") || name.hasPrefix("/") || name.hasPrefix("\\") || name.dropFirst().hasPrefix(":")
    }
}
