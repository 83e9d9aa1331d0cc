public import Organisation
public import Planning
public import SQL

/// Assignments with their events, their coordinating bodies, and the count by day that follows from them.
public struct AssignmentShelf {
    private let transaction: any Transaction
    let authority: AuthorityID
    private var tally: TallyBook { TallyBook(transaction, authority) }

    /// The assignments of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// The assignment of an identifier, or nothing.
    public func find(_ id: AssignmentID) throws -> Assignment? { try all(where: "id = \(id)").first }

    /// An assignment that is known to be there.
    public func get(_ id: AssignmentID) throws -> Assignment {
        guard let assignment = try find(id) else { throw StorageError.notFound(kind: Assignment.table, id: id.description) }
        return assignment
    }

    /// The assignments of a condition, with all that happened to them.
    public func all(where condition: Statement, order: Statement = "due_sort, id", limit: Int? = nil) throws -> [Assignment] {
        let bare = try Shelf<Assignment>(transaction, authority).all(where: condition, order: order, limit: limit)
        guard !bare.isEmpty else { return [] }
        let events = try events(of: bare.map(\.id))
        return bare.map { $0.with(events: events[$0.id, default: []]) }
    }

    /// Adds assignments of a plan's tasks.
    public func add(_ assignments: [Assignment], in plan: PlanID) throws {
        try transaction.run(all: try assignments.map { try insertion($0, plan) })
        try transaction.run(all: try assignments.flatMap { try eventRows($0, from: 0) + coordinations($0) })
        try tally.count(assignments.map { (nil, $0) }, in: plan)
    }

    /// Puts a changed assignment in the place of the one that was read: events are added to those that are there, never changed.
    @discardableResult
    public func replace(_ old: Assignment, by new: Assignment, in plan: PlanID) throws -> Assignment {
        let bare = try Shelf<Assignment>(transaction, authority).replace(new)
        try transaction.run(all: try eventRows(new, from: old.events.count))
        if old.coordinating != new.coordinating {
            try transaction.run("DELETE FROM coordination WHERE authority = \(authority) AND assignment = \(new.id)")
            try transaction.run(all: coordinations(new))
        }
        try tally.count([(old, new)], in: plan)
        return bare
    }

    private func events(of assignments: [AssignmentID]) throws -> [AssignmentID: [AssignmentEvent]] {
        var events: [AssignmentID: [AssignmentEvent]] = [:]
        try transaction.visit(
            """
            SELECT assignment, value FROM assignment_event WHERE authority = \(authority) AND assignment IN (\(list: assignments))
            ORDER BY assignment, number
            """
        ) { row in
            events[try row.identifier("assignment"), default: []].append(try row.json("value"))
            return true
        }
        return events
    }

    private func insertion(_ assignment: Assignment, _ plan: PlanID) throws -> Statement {
        let columns: [(name: String, value: SQLValue)] =
            [("authority", authority.sqlValue), ("id", assignment.id.sqlValue), ("plan", plan.sqlValue)] + assignment.columns
            + [("value", .text(try CanonicalJSON.text(of: assignment.kept))), ("version", assignment.version.sqlValue)]
        let names = Statement(columns.map { Statement(stringLiteral: $0.name) }, joinedBy: ", ")
        return "INSERT INTO assignment (\(part: names)) VALUES (\(list: columns.map(\.value)))"
    }

    private func eventRows(_ assignment: Assignment, from first: Int) throws -> [Statement] {
        try assignment.events.enumerated().dropFirst(first).map { index, event in
            let value = try CanonicalJSON.text(of: event)
            return """
                INSERT INTO assignment_event (authority, assignment, number, kind, at, on_day, person, words, value)
                VALUES (\(authority), \(assignment.id), \(index + 1), \(event.kind.step.rawValue), \(event.at), \(event.on), \(event.by),
                    \(event.words.sqlValue), \(value))
                """
        }
    }

    private func coordinations(_ assignment: Assignment) -> [Statement] {
        assignment.coordinating.map { one in
            """
            INSERT INTO coordination (authority, assignment, lead, body, duty, due_sort)
            VALUES (\(authority), \(assignment.id), \(assignment.lead), \(one.body), \(one.duty.sqlValue), \(one.due ?? .last))
            """
        }
    }
}
