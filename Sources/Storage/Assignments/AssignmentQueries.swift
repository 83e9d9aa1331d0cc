public import Organisation
public import Planning
import SQL

extension AssignmentShelf {
    /// All assignments of a plan, those that are closed too.
    public func assignments(of plan: PlanID) throws -> [Assignment] { try all(where: "plan = \(plan)") }

    /// All assignments of a task.
    public func assignments(ofTask task: TaskID) throws -> [Assignment] { try all(where: "task = \(task)") }

    /// The duties of a body that are neither done nor closed, by due day; a page begins behind the last of the one before.
    public func open(of body: BodyID, after last: (due: Day, id: AssignmentID)? = nil, limit: Int) throws -> [Assignment] {
        let since: Statement = last.map { " AND (due_sort, id) > (\($0.due), \($0.id))" } ?? ""
        return try all(where: "lead = \(body) AND closed_on IS NULL AND done_on IS NULL\(part: since)", limit: limit)
    }

    /// The duties of a body that are neither done nor closed, as lead or working along.
    public func open(touching body: BodyID) throws -> [Assignment] {
        try all(
            where: """
                closed_on IS NULL AND done_on IS NULL
                AND (lead = \(body) OR id IN (SELECT assignment FROM coordination WHERE authority = \(authority) AND body = \(body)))
                """)
    }
}
