import Organisation
public import Planning
public import SQL

extension WorkItem: Shelved {
    /// Its table.
    public static var table: String { "work_item" }

    /// What it is part of, when it is due and who does it.
    public var columns: [(name: String, value: SQLValue)] {
        [
            ("assignment", assignment.sqlValue), ("what", .text(what)), ("due_sort", due.sortDay.sqlValue), ("person", person.sqlValue),
            ("done_on", done.sqlValue),
        ]
    }

    /// Work items are looked for.
    public static var searchKind: SearchKind? { .workItem }

    /// What is done.
    public var searchText: String? { what }
}
