public import SQL

/// The tables of the log. Whatever else is stored, these two come first.
public enum LogTables {
    /// Where each authority's chain stands. Its row is taken first by each write, so that the writes of an authority follow one another.
    public static let head = Table(
        "log_head",
        [Column("authority", .id), Column("number", .int), Column("digest", .blob), Column("at", .instant)],
        key: ["authority"],
        checks: [.init("log_head_number", "number >= 0"), .init("log_head_digest", "length(digest) = 32")])

    /// The entries, which the database itself refuses to change or delete.
    public static let entry = Table(
        "log_entry",
        [
            Column("authority", .id), Column("number", .int), Column("at", .instant),
            .optional("actor", .text), Column("actor_name", .text), Column("origin", .text),
            Column("verb", .text), Column("subject_kind", .text), Column("subject", .text),
            .optional("before", .json), .optional("after", .json), .optional("note", .text),
            Column("previous", .blob), Column("digest", .blob),
        ],
        key: ["authority", "number"],
        links: [.init(["authority"], to: "log_head", ["authority"])],
        checks: [
            .init("log_entry_number", "number >= 1"),
            .init("log_entry_digests", "length(previous) = 32 AND length(digest) = 32"),
        ],
        life: .appendOnly)

    /// The history of one thing, in order.
    public static let entryBySubject = TableIndex("log_entry_by_subject", on: "log_entry", ["authority", "subject_kind", "subject", "number"])

    /// All that the log needs of the schema, in the order in which it is made.
    public static let changes: [Migration.Change] = [.createTable(head), .createTable(entry), .createIndex(entryBySubject)]
}
