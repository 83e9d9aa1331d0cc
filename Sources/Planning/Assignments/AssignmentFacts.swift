public import Organisation

extension Assignment {
    /// What is known at the end of a day: the events that count on or before it, in the order of entry.
    public func events(until day: Day) -> [AssignmentEvent] { events.filter { $0.on <= day } }

    /// How far it has come by all its events.
    public var state: AssignmentState { Self.state(after: events) }

    /// How far it had come at the end of a day.
    public func state(on day: Day) -> AssignmentState { Self.state(after: events(until: day)) }

    /// When it was due as known at the end of a day: later movings are taken back.
    public func due(on day: Day) -> Due {
        events.reversed().reduce(due) { due, event in
            if case .dueMoved(let old, _) = event.kind, day < event.on { old } else { due }
        }
    }

    /// Every due it ever had, the first one first.
    public var dues: [Due] {
        let moves = events.compactMap { event in
            if case .dueMoved(let old, let new) = event.kind { (old, new) } else { nil }
        }
        return moves.isEmpty ? [due] : [moves[0].0] + moves.map(\.1)
    }

    /// The day on which it was done, as known at the end of a day; nothing while it is open.
    public func doneDay(on day: Day) -> Day? {
        let known = events(until: day)
        guard Self.state(after: known) == .done else { return nil }
        return known.last { $0.kind.step == .done }?.on
    }

    /// The day on which it was first given.
    public var givenDay: Day? { events.first { $0.kind.step == .confirmed }?.on }

    /// Events of one day may stand in another order of days than of entry; one that leads nowhere then changes nothing.
    private static func state(after events: [AssignmentEvent]) -> AssignmentState {
        events.reduce(.fresh) { $0.after($1.kind.step) ?? $0 }
    }
}
