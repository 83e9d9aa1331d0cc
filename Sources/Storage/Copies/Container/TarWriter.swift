import Seals

/// Writes members into a tar file, and at its end the digest of each, in the form that `sha256sum --check` reads.
struct TarWriter {
    /// The name of the member that holds the digests.
    static let sums = "SHA256SUMS"
    /// The end of a tar file: two blocks of zeros.
    static let end = [UInt8](repeating: 0, count: 2 * TarHeader.size)

    private let file: DraftFile
    private var lines = ""

    init(_ file: DraftFile) { self.file = file }

    mutating func add(_ name: String, _ content: [UInt8]) throws(FileFault) {
        lines += Self.line(of: name, Digest(of: content))
        try write(name, content)
    }

    /// Writes the digests and the end.
    mutating func close() throws(FileFault) {
        try write(Self.sums, Array(lines.utf8))
        try file.append(Self.end)
    }

    static func line(of name: String, _ digest: Digest) -> String { "\(digest)  \(name)\n" }

    private func write(_ name: String, _ content: [UInt8]) throws(FileFault) {
        let header = TarHeader(name: name, count: content.count)
        try file.append(header.bytes)
        try file.append(content)
        try file.append([UInt8](repeating: 0, count: header.padding))
    }
}
