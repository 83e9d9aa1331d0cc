import SQL

/// Which clause of an upper document a task carries, as a person confirmed it: both are tasks of plans that were taken in.
enum CascadeTables {
    static let all = [carries]

    static let indices = [
        TableIndex("carries_plan", on: "carries", ["authority", "plan"]), TableIndex("carries_upper_plan", on: "carries", ["authority", "upper_plan"]),
    ]

    private static let carries = Table(
        "carries",
        [
            Column("authority", .id), Column("task", .id), Column("upper_task", .id), Column("plan", .id), Column("upper_plan", .id), Column("at", .instant),
            Column("person", .id), Column("value", .json),
        ], key: ["authority", "task", "upper_task"],
        links: [
            .init(["authority", "task", "plan"], to: "plan_task", ["authority", "id", "plan"]),
            .init(["authority", "upper_task", "upper_plan"], to: "plan_task", ["authority", "id", "plan"]),
            .init(["authority", "person"], to: "person", ["authority", "id"]),
        ], checks: [.init("two_plans", "plan <> upper_plan")])
}
