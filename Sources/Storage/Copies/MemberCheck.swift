import Seals

/// The digests of the members while they pass, and at the end those that the file tells.
struct MemberCheck {
    private var lines = ""
    private var files: [Digest] = []
    private var manifestBytes: [UInt8]?
    private var isClosed = false

    mutating func take(_ name: String, _ content: [UInt8]) throws {
        guard !isClosed, let member = CopyMember(name) else { throw CopyFault.damaged(log: "a member \(name) out of place") }
        if member == .sums {
            guard content == Array(lines.utf8) else { throw CopyFault.damaged(log: "digests differ") }
            isClosed = true
            return
        }
        lines += TarWriter.line(of: name, Digest(of: content))
        if case .file(let digest) = member { try take(digest, content) }
        if member == .manifest { manifestBytes = content }
    }

    private mutating func take(_ digest: Digest, _ content: [UInt8]) throws {
        guard Digest(of: content) == digest else { throw CopyFault.damaged(log: "the file \(digest) holds other bytes") }
        files.append(digest)
    }

    func manifest() throws -> CopyManifest {
        guard isClosed, let manifestBytes, let manifest = CanonicalJSON.value(String(decoding: manifestBytes, as: UTF8.self), as: CopyManifest.self),
            manifest.form == CopyManifest.form, manifest.files == files
        else { throw CopyFault.damaged(log: "no manifest that fits the members") }
        return manifest
    }
}
