import Organisation
import SQL

/// Who and when: bodies with their names, groups, people, posts, calendar, rules.
enum OrganisationTables {
    static let all = [authority, body, bodyName, succession, bodyGroup, person, post, holiday, rule, listHeading]

    static let indices = [
        TableIndex("body_superior", on: "body", ["authority", "superior"]),
        TableIndex("body_name_folded", on: "body_name", ["authority", "folded"]),
        TableIndex("succession_predecessor", on: "succession", ["authority", "predecessor"]),
        TableIndex("post_person", on: "post", ["authority", "person"]),
        TableIndex("post_body", on: "post", ["authority", "body"]),
    ]

    /// The world that everything belongs to.
    private static let authority = Table(
        "authority", [Column("id", .id), Column("name", .text), .optional("province", .text), Column("founded", .instant)], key: ["id"],
        uniques: [["name"]], checks: [.init("name_said", "length(name) > 0")])

    /// A body; what is only shown of it stands in `value`.
    private static let body = Table(
        "body",
        [
            Column("authority", .id), Column("id", .id), Column("kind", .text), Column("level", .text), .optional("superior", .id),
            .optional("from_day", .day), .optional("until_day", .day), Column("value", .json), Column("version", .int),
        ], key: ["authority", "id"],
        links: [.init(["authority"], to: "authority", ["id"]), .init(["authority", "superior"], to: "body", ["authority", "id"])],
        checks: [.init("not_under_itself", "superior IS NULL OR superior <> id"), .init("ends_after_it_begins", "until_day > from_day")])

    /// The names that a body bore; `folded` is for looking up, without marks.
    private static let bodyName = Table(
        "body_name",
        [
            Column("authority", .id), Column("body", .id), Column("position", .int), Column("text", .text), Column("folded", .text), Column("sort_key", .blob),
            .optional("from_day", .day), .optional("until_day", .day),
        ], key: ["authority", "body", "position"], links: [.init(["authority", "body"], to: "body", ["authority", "id"])],
        checks: [.init("name_said", "length(text) > 0"), .init("ends_after_it_begins", "until_day > from_day")])

    /// One line of inheritance between two bodies: never taken back, only followed by another.
    private static let succession = Table(
        "succession",
        [
            Column("authority", .id), Column("id", .id), Column("predecessor", .id), Column("successor", .id), Column("day", .day),
            Column("is_whole", .flag), Column("value", .json),
        ], key: ["authority", "id"], uniques: [["authority", "predecessor", "successor", "day"]],
        links: [
            .init(["authority", "predecessor"], to: "body", ["authority", "id"]), .init(["authority", "successor"], to: "body", ["authority", "id"]),
        ], checks: [.init("two_bodies", "predecessor <> successor")])

    /// A collective, with the spans of its members.
    private static let bodyGroup = Table(
        "body_group",
        [Column("authority", .id), Column("id", .id), Column("name", .text), Column("folded", .text), Column("value", .json), Column("version", .int)],
        key: ["authority", "id"], uniques: [["authority", "name"]], links: [.init(["authority"], to: "authority", ["id"])])

    private static let person = Table(
        "person",
        [
            Column("authority", .id), Column("id", .id), Column("name", .text), Column("sort_key", .blob), .optional("email", .text), Column("value", .json),
            Column("version", .int),
        ], key: ["authority", "id"], uniques: [["authority", "email"]], links: [.init(["authority"], to: "authority", ["id"])],
        checks: [.init("name_said", "length(name) > 0")])

    /// What a person is in a body, from a day on.
    private static let post = Table(
        "post",
        [
            Column("authority", .id), Column("id", .id), Column("person", .id), Column("body", .id), .optional("from_day", .day), .optional("until_day", .day),
            Column("value", .json), Column("version", .int),
        ], key: ["authority", "id"],
        links: [.init(["authority", "person"], to: "person", ["authority", "id"]), .init(["authority", "body"], to: "body", ["authority", "id"])],
        checks: [.init("ends_after_it_begins", "until_day > from_day")])

    /// A day off, or a day worked instead of one.
    private static let holiday = Table(
        "holiday", [Column("authority", .id), Column("day", .day), Column("is_worked", .flag), Column("name", .text), Column("source", .text)],
        key: ["authority", "day"], links: [.init(["authority"], to: "authority", ["id"])])

    /// What the authority's own lists call our columns.
    private static let listHeading = Table(
        "list_heading", [Column("authority", .id), Column("list", .text), Column("heading", .text), Column("meaning", .text)],
        key: ["authority", "list", "heading"], links: [.init(["authority"], to: "authority", ["id"])])

    /// A value that the law or the authority sets, from a day on: changed only by a later one.
    private static let rule = Table(
        "rule",
        [
            Column("authority", .id), Column("key", .text), Column("from_day", .day), Column("value", .json), Column("source", .text),
            Column("set_at", .instant),
        ],
        key: ["authority", "key", "from_day", "set_at"], links: [.init(["authority"], to: "authority", ["id"])], life: .appendOnly)
}
