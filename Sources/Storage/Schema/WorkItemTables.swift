import SQL

/// What a body makes of its duties: work items, money, and its own implementing plan.
enum WorkItemTables {
    static let all = [workItem, moneyLine, implementingPlan]

    static let indices = [
        TableIndex("work_item_assignment", on: "work_item", ["authority", "assignment"])
    ]

    private static let workItem = Table(
        "work_item",
        [
            Column("authority", .id), Column("id", .id), Column("assignment", .id), Column("what", .text), Column("due_sort", .day),
            .optional("person", .id), .optional("done_on", .day), Column("value", .json), Column("version", .int),
        ], key: ["authority", "id"],
        links: [
            .init(["authority", "assignment"], to: "assignment", ["authority", "id"]), .init(["authority", "person"], to: "person", ["authority", "id"]),
        ], checks: [.init("what_said", "length(what) > 0")])

    /// Money of a work item in one year from one source, in đồng.
    private static let moneyLine = Table(
        "money_line",
        [
            Column("authority", .id), Column("item", .id), Column("year", .int),
            Column("source", .word(["state-current", "state-investment", "enterprise", "loan", "other"])), Column("asked", .int), Column("appraised", .int),
            Column("given", .int), Column("spent", .int),
        ], key: ["authority", "item", "year", "source"], links: [.init(["authority", "item"], to: "work_item", ["authority", "id"])],
        checks: [
            .init("no_debts", "asked >= 0 AND appraised >= 0 AND given >= 0 AND spent >= 0"), .init("a_year", "year BETWEEN 1990 AND 2100"),
        ])

    /// The plan by which a body carries out a plan, one for each body.
    private static let implementingPlan = Table(
        "implementing_plan",
        [
            Column("authority", .id), Column("id", .id), Column("plan", .id), Column("body", .id), .optional("own", .id), Column("value", .json),
            Column("version", .int),
        ],
        key: ["authority", "id"], uniques: [["authority", "plan", "body"]],
        links: [
            .init(["authority", "plan"], to: "plan", ["authority", "id"]), .init(["authority", "body"], to: "body", ["authority", "id"]),
            .init(["authority", "own"], to: "plan", ["authority", "id"]),
        ])
}
