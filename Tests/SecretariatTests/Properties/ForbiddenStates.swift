import Organisation
import Planning
import SQL
import Storage

/// What must never be in a database, whatever was asked of it, in whatever order.
struct ForbiddenStates {
    private let transaction: any Transaction
    private let authority: AuthorityID
    private let assignments: [AssignmentID: Assignment]

    init(_ transaction: any Transaction, _ authority: AuthorityID) throws {
        self.transaction = transaction
        self.authority = authority
        let all = try AssignmentShelf(transaction, authority).all(where: "true")
        assignments = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Each thing that is wrong, in words.
    func found() throws -> [String] {
        try counted("two leads of one task and body", "SELECT task FROM assignment WHERE closed_on IS NULL GROUP BY task, lead HAVING count(*) > 1")
            + counted("done and closed at once", "SELECT id FROM assignment WHERE done_on IS NOT NULL AND closed_on IS NOT NULL")
            + counted("a lead that works along", "SELECT c.body FROM coordination c JOIN assignment a ON a.id = c.assignment WHERE a.lead = c.body")
            + counted("two tasks at one place", "SELECT plan FROM plan_task GROUP BY plan, position HAVING count(*) > 1")
            + counted("an end without a beginning", "SELECT id FROM plan WHERE ended_on IS NOT NULL AND published_at IS NULL")
            + counted(
                "a plan that was given as a draft",
                "SELECT a.id FROM assignment a JOIN plan p ON p.id = a.plan WHERE p.published_at IS NULL") + wrongTally() + wrongDays()
    }

    private func counted(_ what: String, _ statement: Statement) throws -> [String] {
        let rows = try transaction.rows(statement)
        return rows.isEmpty ? [] : ["\(what): \(rows.count)"]
    }

    /// The tally beside a count of the assignments themselves, made in another way.
    private func wrongTally() throws -> [String] {
        var counts: [String: [Int]] = [:]
        for row in try transaction.rows("SELECT id, plan FROM assignment") {
            let plan: PlanID = try row.identifier("plan")
            guard let assignment = try assignments[row.identifier("id")], assignment.upper == nil, assignment.events.contains(where: { $0.kind == .confirmed }),
                !assignment.state.isClosed
            else { continue }
            let key = "\(plan) \(assignment.lead) \(assignment.due.sortDay)"
            let done = assignment.state == .done ? assignment.events.last { $0.kind.step == .done }?.on : nil
            let isLate = done.map { $0 > assignment.due.sortDay } ?? false
            counts[key] = zip(counts[key] ?? [0, 0, 0], [1, done == nil ? 0 : 1, isLate ? 1 : 0]).map { $0 + $1 }
        }
        var kept: [String: [Int]] = [:]
        for row in try transaction.rows("SELECT plan, body, due_sort, given, done, done_late FROM tally") {
            let (plan, body): (PlanID, BodyID) = (try row.identifier("plan"), try row.identifier("body"))
            let count = try [row.int("given"), row.int("done"), row.int("done_late")]
            if count != [0, 0, 0] { kept["\(plan) \(body) \(try row.day("due_sort"))"] = count }
        }
        return kept == counts ? [] : ["the tally differs from the count: \(kept) is not \(counts)"]
    }

    /// The days that lists ask for beside the events that they come from.
    private func wrongDays() throws -> [String] {
        try transaction.rows("SELECT id, confirmed_on, done_on, closed_on FROM assignment").compactMap { row in
            guard let assignment = try assignments[row.identifier("id")] else { return "an assignment cannot be read" }
            let isRight =
                try row.isNull("confirmed_on") == (assignment.givenDay == nil) && row.isNull("done_on") == (assignment.state != .done)
                && row.isNull("closed_on") == !assignment.state.isClosed
            return isRight ? nil : "days of \(assignment.id) are not those of its events"
        }
    }
}
