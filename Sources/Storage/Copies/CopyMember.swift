import SQL
import Seals

/// The members of a copy and their names: pieces of tables, kept files, the manifest.
enum CopyMember: Hashable {
    case rows(table: String)
    case file(Digest)
    case manifest
    case sums

    static let manifestName = "manifest.json"

    /// What a name means; nothing when it is none of ours.
    init?(_ name: String) {
        let parts = name.split(separator: "/").map(String.init)
        switch (parts.first, parts.count) {
        case ("tables", 3): self = .rows(table: parts[1])
        case ("files", 3):
            guard let digest = Digest(parts[2]), Self.name(of: digest) == name else { return nil }
            self = .file(digest)
        case (Self.manifestName, 1): self = .manifest
        case (TarWriter.sums, 1): self = .sums
        default: return nil
        }
    }

    static func name(of digest: Digest) -> String { "files/\(digest.description.prefix(2))/\(digest)" }

    /// Pieces are numbered from 1, so that a table may be longer than memory.
    static func name(of table: Table, piece: Int) -> String {
        let digits = String(piece)
        return "tables/\(table.name)/\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits).jsonl"
    }
}
