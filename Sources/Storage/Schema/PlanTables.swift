import SQL

/// Plans, their versions and their tasks.
enum PlanTables {
    static let all = [plan, planReading, planVersion, planTask]

    static let indices = [
        TableIndex("plan_keeper", on: "plan", ["authority", "keeper"]),
        TableIndex("plan_number", on: "plan", ["authority", "number"]),
        TableIndex("plan_task_order", on: "plan_task", ["authority", "plan", "position"]),
    ]

    /// A plan with the facts of its life; its keeper is the body that runs it.
    private static let plan = Table(
        "plan",
        [
            Column("authority", .id), Column("id", .id), Column("keeper", .id), Column("title", .text), .optional("number", .text), .optional("issued", .day),
            .optional("published_at", .instant), .optional("ended_on", .day), .optional("successor", .id), .optional("document", .blob), Column("value", .json),
            Column("version", .int),
        ], key: ["authority", "id"],
        links: [
            .init(["authority", "keeper"], to: "body", ["authority", "id"]), .init(["authority", "successor"], to: "plan", ["authority", "id"]),
            .init(["authority", "document"], to: "attachment", ["authority", "digest"]),
        ],
        checks: [
            .init("ended_only_when_published", "ended_on IS NULL OR published_at IS NOT NULL"),
            .init("not_its_own_successor", "successor IS NULL OR successor <> id"),
        ])

    /// The words of the document that a plan was read from, and what was found wrong with it: citations are of this text.
    private static let planReading = Table(
        "plan_reading", [Column("authority", .id), Column("plan", .id), Column("number", .int), Column("text", .blob), Column("findings", .json)],
        key: ["authority", "plan", "number"], links: [.init(["authority", "plan"], to: "plan", ["authority", "id"])], life: .appendOnly)

    /// What stood in a plan when it was published or adjusted: never changed.
    private static let planVersion = Table(
        "plan_version",
        [
            Column("authority", .id), Column("plan", .id), Column("number", .int), Column("at", .instant), Column("person", .id), .optional("document", .blob),
            Column("value", .json),
        ], key: ["authority", "plan", "number"],
        links: [
            .init(["authority", "plan"], to: "plan", ["authority", "id"]), .init(["authority", "document"], to: "attachment", ["authority", "digest"]),
        ], life: .appendOnly)

    private static let planTask = Table(
        "plan_task",
        [
            Column("authority", .id), Column("id", .id), Column("plan", .id), Column("number", .int), Column("position", .int), Column("path", .text),
            Column("fate", .word(["live", "removed", "split", "merged"])), Column("text", .text), .optional("follower", .id), .optional("leader", .id),
            Column("value", .json), Column("version", .int),
        ], key: ["authority", "id"], uniques: [["authority", "id", "plan"], ["authority", "plan", "number"]],
        links: [
            .init(["authority", "plan"], to: "plan", ["authority", "id"]), .init(["authority", "follower"], to: "person", ["authority", "id"]),
            .init(["authority", "leader"], to: "person", ["authority", "id"]),
        ], checks: [.init("text_said", "length(text) > 0")])
}
