/// How many of many: a task given to forty bodies has no one colour.
public struct Tally: Codable, Hashable, Sendable {
    /// All that count: taken back and passed on ones do not, nor those handed down from one that counts.
    public private(set) var all = 0
    /// Those that were given (giao).
    public private(set) var given = 0
    /// Those that the bodies took on, or did.
    public private(set) var accepted = 0
    /// Done in time or late.
    public private(set) var done = 0
    /// Done late.
    public private(set) var doneLate = 0
    /// Given, not done and overdue.
    public private(set) var overdue = 0
    /// Given, and the due day has passed, done or not.
    public private(set) var dueSoFar = 0

    /// Counts assignments on a day.
    public init(_ assignments: [Assignment], rule: StatusRule) {
        let counted = assignments.filter { !$0.state(on: rule.day).isClosed }
        let ids = Set(counted.map(\.id))
        for assignment in counted where assignment.upper.map({ !ids.contains($0) }) ?? true { count(assignment, rule) }
    }

    private mutating func count(_ assignment: Assignment, _ rule: StatusRule) {
        all += 1
        let state = assignment.state(on: rule.day)
        guard state.isGiven else { return }
        given += 1
        if state == .accepted || state == .done { accepted += 1 }
        let completion = rule.status(of: assignment).completion
        if completion.isDone { done += 1 }
        if completion == .doneLate { doneLate += 1 }
        if completion == .openLate { overdue += 1 }
        if let due = assignment.due(on: rule.day).day, rule.rules.overdue(from: due, on: rule.day) <= rule.day { dueSoFar += 1 }
    }

    /// Given and not done.
    public var open: Int { given - done }

    /// Nobody has the duty yet (chưa giao).
    public var isUnassigned: Bool { given == 0 }

    /// Given, of all.
    public var givenShare: Share { Share(part: given, base: all, baseName: .all) }
    /// Taken on, of the given.
    public var acceptedShare: Share { Share(part: accepted, base: given, baseName: .given) }
    /// Done, of the given.
    public var doneShare: Share { Share(part: done, base: given, baseName: .given) }
    /// Done in time, of the done.
    public var inTimeShare: Share { Share(part: done - doneLate, base: done, baseName: .done) }
    /// Overdue, of the given.
    public var overdueShare: Share { Share(part: overdue, base: given, baseName: .given) }
    /// Overdue, of the not done.
    public var overdueOfOpen: Share { Share(part: overdue, base: open, baseName: .open) }
    /// Overdue, of those whose day has passed.
    public var overdueOfDue: Share { Share(part: overdue, base: dueSoFar, baseName: .dueSoFar) }

    private enum CodingKeys: String, CodingKey {
        case all, given, accepted, done, doneLate, overdue, dueSoFar
    }
}
