import SQL

/// What the desk itself keeps: answers already given, whose turn it is, files.
enum DeskTables {
    static let all = [answered, lease, attachment]

    /// The answer to a request that came with a key of its own: asked again, it is given again and nothing is done twice.
    private static let answered = Table(
        "answered",
        [
            Column("authority", .id), Column("key", .text), Column("actor", .text), Column("verb", .text), Column("question", .text), Column("outcome", .json),
            Column("at", .instant),
        ], key: ["authority", "key"], links: [.init(["authority"], to: "authority", ["id"])], life: .appendOnly)

    /// Who among several processes does what time brings, and until when.
    private static let lease = Table(
        "lease", [Column("authority", .id), Column("name", .text), Column("holder", .text), Column("until_instant", .instant)], key: ["authority", "name"],
        links: [.init(["authority"], to: "authority", ["id"])])

    /// A file that stands under its digest; the bytes are on disk before the row is.
    private static let attachment = Table(
        "attachment",
        [
            Column("authority", .id), Column("digest", .blob), Column("name", .text), Column("media_type", .text), Column("byte_count", .int),
            Column("at", .instant),
        ], key: ["authority", "digest"], links: [.init(["authority"], to: "authority", ["id"])],
        checks: [.init("sha256", "length(digest) = 32"), .init("has_bytes", "byte_count > 0")], life: .appendOnly)
}
