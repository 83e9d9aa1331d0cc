public import Organisation

/// Derives statuses from facts, a day and the rules of that day.
public struct StatusRule: Sendable {
    /// The day on which one looks.
    public let day: Day
    /// The rules.
    public let rules: RuleBook

    /// Statuses as they are on a day.
    public init(on day: Day, rules: RuleBook) {
        self.day = day
        self.rules = rules
    }

    /// How an assignment stands. What happened after the day is not looked at, so that a past day can be told as it was.
    public func status(of assignment: Assignment, evidence: WorkEvidence = WorkEvidence()) -> WorkStatus {
        let due = assignment.due(on: day)
        let completion = Completion(due: due.day, done: assignment.doneDay(on: day), on: day, rules: rules)
        let state = assignment.state(on: day)
        guard !state.isClosed else { return WorkStatus(completion, marks: [state == .withdrawn ? .withdrawn : .passedOn]) }
        guard !completion.isDone else { return WorkStatus(completion, marks: Self.sort(of: due)) }
        let soon = dueSoon(due.day).map { [$0] } ?? []
        let silent = silence(of: assignment, due: due, evidence: evidence).map { [$0] } ?? []
        return WorkStatus(completion, marks: Self.waiting(state) + soon + lateParts(evidence) + silent + Self.sort(of: due))
    }

    /// How one period of a duty that comes again stands.
    public func status(of period: WorkEvidence.PeriodRecord) -> WorkStatus {
        status(due: period.instance.due, done: period.done)
    }

    /// How a work item stands.
    public func status(of item: WorkItem) -> WorkStatus { status(due: item.due.day, done: item.done) }

    private func status(due: Day?, done: Day?) -> WorkStatus {
        // What was done later than the day was not yet done on it.
        let completion = Completion(due: due, done: done.flatMap { $0 <= day ? $0 : nil }, on: day, rules: rules)
        return WorkStatus(completion, marks: completion.isDone ? [] : dueSoon(due).map { [$0] } ?? [])
    }

    private func dueSoon(_ due: Day?) -> StatusMark? {
        guard let due, let within = rules.number(.dueSoonDays, on: day), (0...within).contains(day.days(until: due)) else { return nil }
        return .dueSoon(days: day.days(until: due))
    }

    private func lateParts(_ evidence: WorkEvidence) -> [StatusMark] {
        let statuses = evidence.workItems.map { status(of: $0) } + evidence.periods.map { status(of: $0) }
        let late = statuses.count { $0.completion == .openLate }
        return late == 0 ? [] : [.partsLate(late)]
    }

    /// Silent is one who has the duty and has said nothing for a share of the time he has, or for a number of days where it has no end.
    private func silence(of assignment: Assignment, due: Due, evidence: WorkEvidence) -> StatusMark? {
        guard let given = assignment.givenDay, given <= day, let patience = patience(given: given, due: due) else { return nil }
        let silent = lastWord(of: assignment, given: given, evidence: evidence).days(until: day)
        return silent >= patience ? .silent(days: silent) : nil
    }

    private func patience(given: Day, due: Due) -> Int? {
        guard let end = due.day else { return rules.number(.silentDays, on: day) }
        let (share, life) = (rules.list(.silentShare, on: day), given.days(until: end))
        guard share.count == 2, life > 0 else { return nil }
        return max(1, (life * share[0] + share[1] - 1) / share[1])
    }

    private func lastWord(of assignment: Assignment, given: Day, evidence: WorkEvidence) -> Day {
        let own: Set<AssignmentStep> = [.accepted, .askedBack, .refused, .delegated, .done]
        let events = assignment.events(until: day).filter { own.contains($0.kind.step) }.map(\.on)
        let work = evidence.workItems.compactMap(\.done) + evidence.periods.compactMap(\.done) + [evidence.lastReport].compactMap { $0 }
        return (events + work.filter { $0 <= day }).max().map { max($0, given) } ?? given
    }

    private static func waiting(_ state: AssignmentState) -> [StatusMark] {
        switch state {
        case .fresh, .proposed: [.unassigned]
        case .given: [.waitingForAcceptance]
        case .refused: [.refused]
        case .asked: [.askedBack]
        case .accepted, .done, .withdrawn, .passedOn: []
        }
    }

    private static func sort(of due: Due) -> [StatusMark] {
        switch due {
        case .standing: [.standing]
        case .periodic: [.periodic]
        case .dated, .none: []
        }
    }
}
