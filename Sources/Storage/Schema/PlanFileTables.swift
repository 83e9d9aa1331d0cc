import SQL

/// Which kept files belong to which plan, besides the plan's own document.
enum PlanFileTables {
    static let all = [planFile]

    static let indices = [TableIndex("plan_file_digest", on: "plan_file", ["authority", "digest"])]

    private static let planFile = Table(
        "plan_file",
        [Column("authority", .id), Column("plan", .id), Column("digest", .blob), Column("name", .text), Column("at", .instant), Column("person", .id)],
        key: ["authority", "plan", "digest"],
        links: [
            .init(["authority", "plan"], to: "plan", ["authority", "id"]), .init(["authority", "digest"], to: "attachment", ["authority", "digest"]),
            .init(["authority", "person"], to: "person", ["authority", "id"]),
        ], checks: [.init("name_said", "length(name) > 0")], life: .appendOnly)
}
