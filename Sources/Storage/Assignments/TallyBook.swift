import Organisation
import Planning
import SQL

/// The count of duties by plan, body and due day, kept with each change of an assignment.
///
/// Only days are kept, never what is late: what is overdue on a day is the sum of what fell due before it and is not done.
struct TallyBook {
    private struct Key: Hashable {
        let body: BodyID
        let due: Day
    }

    private struct Count {
        var given = 0
        var done = 0
        var late = 0

        var isNothing: Bool { given == 0 && done == 0 && late == 0 }
    }

    private let transaction: any Transaction
    private let authority: AuthorityID

    init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// Counts assignments as they are instead of as they were.
    func count(_ changes: [(old: Assignment?, new: Assignment)], in plan: PlanID) throws {
        var deltas: [Key: Count] = [:]
        for change in changes {
            if let old = change.old { add(old, times: -1, to: &deltas) }
            add(change.new, times: 1, to: &deltas)
        }
        let counted = deltas.filter { !$0.value.isNothing }.sorted { ($0.key.body, $0.key.due) < ($1.key.body, $1.key.due) }
        try transaction.run(all: counted.flatMap { rows($0.key, $0.value, plan) })
    }

    /// What counts is what was confirmed and is not closed; a duty handed down counts once, with the body that hands it down.
    private func add(_ assignment: Assignment, times: Int, to deltas: inout [Key: Count]) {
        let facts = DutyDays(assignment)
        guard facts.confirmed != nil, facts.closed == nil, assignment.upper == nil else { return }
        let key = Key(body: assignment.lead, due: assignment.due.sortDay)
        deltas[key, default: Count()].given += times
        guard let done = facts.done else { return }
        deltas[key, default: Count()].done += times
        if done > key.due { deltas[key, default: Count()].late += times }
    }

    /// The row is made first where there is none: a count that goes down could not be inserted, whatever becomes of it.
    private func rows(_ key: Key, _ count: Count, _ plan: PlanID) -> [Statement] {
        [
            """
            INSERT INTO tally (authority, plan, body, due_sort, given, done, done_late)
            SELECT \(authority), \(plan), \(key.body), \(key.due), 0, 0, 0 WHERE true ON CONFLICT (authority, plan, body, due_sort) DO NOTHING
            """,
            """
            UPDATE tally SET given = given + \(count.given), done = done + \(count.done), done_late = done_late + \(count.late)
            WHERE authority = \(authority) AND plan = \(plan) AND body = \(key.body) AND due_sort = \(key.due)
            """,
        ]
    }
}
