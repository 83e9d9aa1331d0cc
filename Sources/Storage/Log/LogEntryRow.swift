import Organisation
import SQL

extension LogEntry {
    /// An entry as its row tells it, right or wrong: a check finds out.
    init(_ row: Row) throws(LogError) {
        do throws(SQLError) {
            self.init(
                try LogDraft(row), authority: try row.identifier("authority"), number: try row.int("number"),
                previous: try row.digest("previous"), digest: try row.digest("digest"))
        } catch {
            throw .unreadable(log: "\(error)")
        }
    }
}

extension LogDraft {
    fileprivate init(_ row: Row) throws(SQLError) {
        self.init(
            at: try row.instant("at"), actor: LogActor(id: try row.optionalText("actor"), name: try row.text("actor_name")),
            origin: LogOrigin(text: try row.text("origin")), verb: try row.text("verb"),
            subject: LogSubject(kind: try row.text("subject_kind"), id: try row.text("subject")),
            before: try row.optionalText("before"), after: try row.optionalText("after"), note: try row.optionalText("note"))
    }
}
