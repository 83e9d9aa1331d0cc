import Organisation

extension Assignment {
    private static let needWords: Set<AssignmentStep> = [.askedBack, .answered, .refused, .dueMoved, .reopened, .withdrawn]

    /// The assignment with one more event; a moved due is in force at once.
    ///
    /// Throws `AssignmentError` where the event may not follow, lacks its words, or tells of a day that cannot be.
    /// The version stays: it is counted where the assignment is stored.
    public func adding(_ event: AssignmentEvent) throws(AssignmentError) -> Assignment {
        guard state.after(event.kind.step) != nil else { throw .notNow(event.kind.step, in: state) }
        try checkWords(of: event)
        try checkDays(of: event)
        try checkKind(of: event.kind)
        var changed = self
        changed.events.append(event)
        if case .dueMoved(_, let new) = event.kind { changed.due = new }
        return changed
    }

    private func checkWords(of event: AssignmentEvent) throws(AssignmentError) {
        let isSilent = event.words?.allSatisfy(\.isWhitespace) ?? true
        if isSilent, Self.needWords.contains(event.kind.step) { throw .wordsMissing(event.kind.step) }
    }

    private func checkDays(of event: AssignmentEvent) throws(AssignmentError) {
        if event.at.day < event.on { throw .dayAhead(event.on) }
        if case .done = event.kind, let givenDay, event.on < givenDay { throw .doneBeforeGiven(given: givenDay) }
    }

    private func checkKind(of kind: AssignmentEvent.Kind) throws(AssignmentError) {
        switch kind {
        case .delegated(let other) where other == id, .passedOn(let other) where other == id: throw .toItself
        case .dueMoved(let old, _) where old != due: throw .otherDue(now: due)
        default: break
        }
    }
}
