import Organisation
import Seals

@testable import Storage

/// The ways in which a row of the log may be changed behind its back, one for each column.
enum FieldChange: CaseIterable, Sendable {
    case authority, number, at, actor, actorName, origin, verb, subjectKind, subject, before, after, note, previous, digest

    func applied(to entry: LogEntry) -> LogEntry {
        let digest = self == .digest ? Digest(of: "other".utf8) : entry.digest
        let previous = self == .previous ? Digest(of: "other".utf8) : entry.previous
        return LogEntry(
            changed(entry.change), authority: self == .authority ? SampleChain.otherAuthority : entry.authority,
            number: self == .number ? entry.number + 7 : entry.number, previous: previous, digest: digest)
    }

    private func changed(_ change: LogDraft) -> LogDraft {
        LogDraft(
            at: Instant(microseconds: change.at.microseconds + (self == .at ? 1 : 0)),
            actor: LogActor(
                id: self == .actor ? changed(change.actor.id) : change.actor.id,
                name: self == .actorName ? change.actor.name + " " : change.actor.name),
            origin: LogOrigin(text: change.origin.text + (self == .origin ? " " : "")),
            verb: change.verb + (self == .verb ? "x" : ""),
            subject: LogSubject(
                kind: change.subject.kind + (self == .subjectKind ? "x" : ""), id: change.subject.id + (self == .subject ? "0" : "")),
            before: self == .before ? changed(change.before) : change.before,
            after: self == .after ? changed(change.after) : change.after,
            note: self == .note ? changed(change.note) : change.note)
    }

    private func changed(_ text: String?) -> String? { text == nil ? "" : nil }
}
