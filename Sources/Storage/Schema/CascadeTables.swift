import SQL

/// Which clause of an upper document a task carries, as a person confirmed it.
enum CascadeTables {
    static let all = [carries]

    static let indices = [TableIndex("carries_upper", on: "carries", ["authority", "upper_plan", "upper_path"])]

    private static let carries = Table(
        "carries",
        [
            Column("authority", .id), Column("task", .id), Column("upper_plan", .id), Column("upper_path", .text), Column("at", .instant),
            Column("person", .id),
            Column("value", .json),
        ], key: ["authority", "task", "upper_plan", "upper_path"],
        links: [
            .init(["authority", "task"], to: "plan_task", ["authority", "id"]), .init(["authority", "upper_plan"], to: "plan", ["authority", "id"]),
            .init(["authority", "person"], to: "person", ["authority", "id"]),
        ])
}
