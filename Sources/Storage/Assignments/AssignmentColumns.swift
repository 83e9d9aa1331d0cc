import Organisation
public import Planning
public import SQL

extension Assignment: Shelved {
    /// Its table.
    public static var table: String { "assignment" }

    /// Who has it, when it is due, and the days of its facts; its plan is the task's and is added by the shelf.
    public var columns: [(name: String, value: SQLValue)] {
        let facts = DutyDays(self)
        return [
            ("task", task.sqlValue), ("lead", lead.sqlValue), ("upper", upper.sqlValue), ("due_kind", .text(due.word)), ("due_sort", due.sortDay.sqlValue),
            ("person", person.sqlValue), ("unit", unit.sqlValue), ("confirmed_on", facts.confirmed.sqlValue), ("accepted_on", facts.accepted.sqlValue),
            ("done_on", facts.done.sqlValue), ("closed_on", facts.closed.sqlValue),
        ]
    }

    /// Its events stand in rows that are only ever added.
    public var kept: Assignment { with(events: []) }

    /// The same with these events.
    func with(events: [AssignmentEvent]) -> Assignment {
        Assignment(
            id: id, task: task, lead: lead, upper: upper, origin: origin, printedLead: printedLead, coordinating: coordinating, due: due, person: person,
            unit: unit, events: events, version: version)
    }
}

extension Due {
    /// The word by which rows are told apart.
    fileprivate var word: String {
        switch self {
        case .dated: "dated"
        case .periodic: "periodic"
        case .standing: "standing"
        case .none: "none"
        }
    }
}
