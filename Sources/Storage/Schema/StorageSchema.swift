public import SQL

/// The schema, step by step. A step that has shipped is never changed; what changes later is a step of its own.
public enum StorageSchema {
    /// All steps, from the first.
    public static let migrations = [
        Migration(1, "log, organisation, plans, assignments, work items", LogTables.changes + tables + indices + [.createSearch(table: "search")])
    ]

    private static let tables: [Migration.Change] =
        (OrganisationTables.all + DeskTables.all + PlanTables.all + AssignmentTables.all + WorkItemTables.all + CascadeTables.all + PlanFileTables.all).map {
            .createTable($0)
        }

    private static let indices: [Migration.Change] =
        (OrganisationTables.indices + PlanTables.indices + AssignmentTables.indices + WorkItemTables.indices + CascadeTables.indices + PlanFileTables.indices)
        .map { .createIndex($0) }
}
