import Organisation
import Seals

/// The canonical line of an entry: one JSON object with all keys, always, in the order of their bytes, no blanks, absent
/// values as null. It is written by hand, so that no library's next version can change what a digest was taken of.
enum LogLine {
    /// The form of the line. One that ever changes gets another number, and both are read.
    static let form = 1

    static func text(_ change: LogDraft, authority: AuthorityID, number: Int, previous: Digest) -> String {
        let fields: [(key: String, value: String)] = [
            ("actor", quoted(change.actor.id)),
            ("actor_name", quoted(change.actor.name)),
            ("after", quoted(change.after)),
            ("at", String(change.at.microseconds)),
            ("authority", quoted(authority.description)),
            ("before", quoted(change.before)),
            ("form", String(form)),
            ("note", quoted(change.note)),
            ("number", String(number)),
            ("origin", quoted(change.origin.text)),
            ("previous", quoted(previous.description)),
            ("subject", quoted(change.subject.id)),
            ("subject_kind", quoted(change.subject.kind)),
            ("verb", quoted(change.verb)),
        ]
        return "{" + fields.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    /// A JSON string with the fewest escapes: quotes, backslashes and control characters; all else stands as it is, in UTF-8.
    private static func quoted(_ text: String?) -> String {
        guard let text else { return "null" }
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        bytes.reserveCapacity(text.utf8.count + 2)
        for byte in text.utf8 { append(byte, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): bytes += Array(#"\""#.utf8)
        case UInt8(ascii: "\\"): bytes += Array(#"\\"#.utf8)
        case 0x08: bytes += Array(#"\b"#.utf8)
        case 0x09: bytes += Array(#"\t"#.utf8)
        case 0x0A: bytes += Array(#"\n"#.utf8)
        case 0x0C: bytes += Array(#"\f"#.utf8)
        case 0x0D: bytes += Array(#"\r"#.utf8)
        case ..<0x20: bytes += Array((#"\u00"# + Hexadecimal.text([byte])).utf8)
        default: bytes.append(byte)
        }
    }
}
