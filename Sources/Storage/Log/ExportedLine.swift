import Organisation
import Seals

/// The fields of an exported line as they stand in JSON. Other keys are not looked at here: the reader compares all bytes anyway.
struct ExportedLine: Decodable {
    struct Entry: Decodable {
        let actor: String?
        let actorName: String
        let after: String?
        let at: Instant
        let authority: AuthorityID
        let before: String?
        let note: String?
        let number: Int
        let origin: String
        let previous: String
        let subject: String
        let subjectKind: String
        let verb: String

        enum CodingKeys: String, CodingKey {
            case actor, after, at, authority, before, note, number, origin, previous, subject, verb
            case actorName = "actor_name"
            case subjectKind = "subject_kind"
        }
    }

    let digest: String
    let entry: Entry

    /// The entry; nothing when a digest is none.
    var logEntry: LogEntry? {
        guard let digest = Digest(digest), let previous = Digest(entry.previous) else { return nil }
        return LogEntry(entry.change, authority: entry.authority, number: entry.number, previous: previous, digest: digest)
    }
}

extension ExportedLine.Entry {
    var change: LogDraft {
        LogDraft(
            at: at, actor: LogActor(id: actor, name: actorName), origin: LogOrigin(text: origin), verb: verb,
            subject: LogSubject(kind: subjectKind, id: subject), before: before, after: after, note: note)
    }
}
