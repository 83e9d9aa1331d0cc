import SQL

/// Who answers for what: assignments, what happened to them, who works along, and the count by day.
enum AssignmentTables {
    static let all = [assignment, event, coordination, tally]

    static let indices = [
        // A body answers for a task once at a time; what was refused, withdrawn or passed on makes room.
        TableIndex("one_lead_at_a_time", on: "assignment", ["authority", "task", "lead"], isUnique: true, where: "closed_on IS NULL"),
        TableIndex("assignment_open", on: "assignment", ["authority", "lead", "due_sort", "id"], where: "closed_on IS NULL AND done_on IS NULL"),
        TableIndex("assignment_task", on: "assignment", ["authority", "task"]),
        TableIndex("assignment_plan", on: "assignment", ["authority", "plan", "lead"]),
        TableIndex("coordination_body", on: "coordination", ["authority", "body", "assignment"]),
        TableIndex("assignment_upper", on: "assignment", ["authority", "upper"], where: "upper IS NOT NULL"),
        TableIndex("assignment_person", on: "assignment", ["authority", "person"], where: "person IS NOT NULL"),
    ]

    /// Exactly one lead; `due_sort` is the last day of the year 9999 where no day is set.
    private static let assignment = Table(
        "assignment",
        [
            Column("authority", .id), Column("id", .id), Column("task", .id), Column("plan", .id), Column("lead", .id), .optional("upper", .id),
            Column("due_kind", .word(["dated", "periodic", "standing", "none"])), Column("due_sort", .day), .optional("person", .id), .optional("unit", .id),
            .optional("confirmed_on", .day), .optional("accepted_on", .day), .optional("done_on", .day), .optional("closed_on", .day), Column("value", .json),
            Column("version", .int),
        ], key: ["authority", "id"], uniques: [["authority", "id", "lead"]],
        links: [
            .init(["authority", "task", "plan"], to: "plan_task", ["authority", "id", "plan"]), .init(["authority", "lead"], to: "body", ["authority", "id"]),
            .init(["authority", "upper"], to: "assignment", ["authority", "id"]), .init(["authority", "person"], to: "person", ["authority", "id"]),
            .init(["authority", "unit"], to: "body", ["authority", "id"]),
        ],
        checks: [
            .init("not_under_itself", "upper IS NULL OR upper <> id"),
            .init("a_day_when_dated", "due_kind <> 'dated' OR due_sort < '9999-12-31'"),
            .init("no_day_when_none", "due_kind IN ('dated', 'periodic') OR due_sort = '9999-12-31'"),
            .init("done_or_closed", "done_on IS NULL OR closed_on IS NULL"),
            .init("accepted_after_confirmed", "accepted_on IS NULL OR confirmed_on IS NOT NULL"),
        ])

    /// A fact about an assignment: never changed, only followed by another.
    private static let event = Table(
        "assignment_event",
        [
            Column("authority", .id), Column("assignment", .id), Column("number", .int), Column("kind", .text), Column("at", .instant), Column("on_day", .day),
            Column("person", .id), .optional("words", .text), Column("value", .json),
        ], key: ["authority", "assignment", "number"],
        links: [
            .init(["authority", "assignment"], to: "assignment", ["authority", "id"]), .init(["authority", "person"], to: "person", ["authority", "id"]),
        ], life: .appendOnly)

    /// A body that works along, with a duty and a day of its own; never the lead.
    private static let coordination = Table(
        "coordination",
        [
            Column("authority", .id), Column("assignment", .id), Column("lead", .id), Column("body", .id), .optional("duty", .text),
            Column("due_sort", .day),
        ], key: ["authority", "assignment", "body"],
        links: [
            .init(["authority", "assignment", "lead"], to: "assignment", ["authority", "id", "lead"]),
            .init(["authority", "body"], to: "body", ["authority", "id"]),
        ], checks: [.init("not_the_lead", "body <> lead")])

    /// How many duties of a body in a plan fall due on a day, and how many of them are done. What is overdue on a day is a sum over the days before.
    private static let tally = Table(
        "tally",
        [
            Column("authority", .id), Column("plan", .id), Column("body", .id), Column("due_sort", .day), Column("given", .int), Column("done", .int),
            Column("done_late", .int),
        ], key: ["authority", "plan", "body", "due_sort"],
        checks: [
            .init("counts", "given >= 0 AND done >= 0 AND done_late >= 0"), .init("no_more_than_given", "done <= given"),
            .init("late_are_done", "done_late <= done"),
        ])
}
