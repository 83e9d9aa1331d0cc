import SQL

/// What a body makes of its duties: work items, money, and its own implementing plan.
enum WorkItemTables {
    static let all = [workItem, moneyLine, implementingPlan]

    static let indices = [
        TableIndex("work_item_assignment", on: "work_item", ["authority", "assignment"]),
        TableIndex("implementing_plan_body", on: "implementing_plan", ["authority", "plan", "body"]),
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

    /// What became of the implementing plan that a body owes: each filing, return and acceptance is a row.
    private static let implementingPlan = Table(
        "implementing_plan",
        [
            Column("authority", .id), Column("plan", .id), Column("body", .id), Column("number", .int), Column("kind", .word(["filed", "returned", "accepted"])),
            Column("at", .instant), Column("on_day", .day), Column("person", .id), .optional("document", .blob), .optional("words", .text),
        ], key: ["authority", "plan", "body", "number"],
        links: [
            .init(["authority", "plan"], to: "plan", ["authority", "id"]), .init(["authority", "body"], to: "body", ["authority", "id"]),
            .init(["authority", "person"], to: "person", ["authority", "id"]), .init(["authority", "document"], to: "attachment", ["authority", "digest"]),
        ],
        checks: [
            .init("a_filing_has_its_document", "kind <> 'filed' OR document IS NOT NULL"),
            .init("a_return_has_its_words", "kind <> 'returned' OR length(words) > 0"),
        ], life: .appendOnly)
}
