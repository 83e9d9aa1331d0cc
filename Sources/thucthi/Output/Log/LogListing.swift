import Organisation
import Seals
import Storage

/// Entries of the log as a table.
struct LogListing {
    /// An entry as programs get it.
    private struct Told: Encodable {
        let number: Int
        let at: Int64
        let actor: String?
        let actorName: String
        let origin: String
        let verb: String
        let subjectKind: String
        let subject: String
        let before: String?
        let after: String?
        let note: String?
        let digest: String

        init(_ entry: LogEntry) {
            let change = entry.change
            (number, at, actor, actorName) = (entry.number, change.at.microseconds, change.actor.id, change.actor.name)
            (origin, verb, subjectKind, subject) = (change.origin.text, change.verb, change.subject.kind, change.subject.id)
            (before, after, note, digest) = (change.before, change.after, change.note, entry.digest.description)
        }
    }

    let entries: [LogEntry]

    var listing: Listing {
        Listing(
            [
                .init(heading: "Mục", isNumber: true), .init(heading: "Lúc"), .init(heading: "Người"), .init(heading: "Việc"), .init(heading: "Đối tượng"),
                .init(heading: "Ghi chú"),
            ], rows: entries.map(row), foot: "\(entries.count) mục nhật ký.", values: entries.map(Told.init))
    }

    private func row(_ entry: LogEntry) -> [String] {
        let change = entry.change
        return [
            "\(entry.number)", ClockText.text(of: change.at), change.actor.name, change.verb, "\(change.subject.kind) \(change.subject.id)", change.note ?? "",
        ]
    }
}
