public import SQL

/// The schema, step by step. A step that has shipped is never changed; what changes later is a step of its own.
public enum StorageSchema {
    /// All steps, from the first.
    public static let migrations: [Migration] = [
        Migration(
            1, "organisation, plans, assignments, work items, log",
            (OrganisationTables.all + DeskTables.all + PlanTables.all + AssignmentTables.all + WorkItemTables.all + CascadeTables.all).map {
                .createTable($0)
            }
                + (OrganisationTables.indices + PlanTables.indices + AssignmentTables.indices + WorkItemTables.indices + CascadeTables.indices).map {
                    .createIndex($0)
                }
                + [.createSearch(table: "search")])
    ]
}
