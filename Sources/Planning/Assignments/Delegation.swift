public import Organisation

extension Assignment {
    /// Hands the duty on to a body below, which answers to this one; the lineage stays, and this body goes on to answer for it above.
    ///
    /// `above` are the assignments that this one was handed down through. Throws `AssignmentError.toItself` where the body
    /// is already in that line, and as `adding(_:)` does.
    public func delegated(
        to body: BodyID, as newID: AssignmentID, due newDue: Due? = nil, above: [Assignment] = [], stamp: Stamp, words: String? = nil
    ) throws(AssignmentError) -> HandedOver {
        guard body != lead, !above.contains(where: { $0.lead == body }) else { throw .toItself }
        let upper = try adding(stamp.event(.delegated(to: newID), words: words))
        let lower = Assignment(id: newID, task: task, lead: body, upper: id, origin: .byHand, printedLead: printedLead, due: newDue ?? due)
        return HandedOver(from: upper, to: try lower.adding(stamp.event(.confirmed, words: words)))
    }

    /// Passes the duty on to the body that succeeds; the plan's printed name, the line above and the due stay.
    ///
    /// `basis` tells the succession: the number of the decision. Throws as `adding(_:)` does, and `toItself` for the same body.
    public func passedOn(to body: BodyID, as newID: AssignmentID, basis: String, stamp: Stamp) throws(AssignmentError) -> HandedOver {
        guard body != lead else { throw .toItself }
        let old = try adding(stamp.event(.passedOn(to: newID), words: basis))
        let new = Assignment(
            id: newID, task: task, lead: body, upper: upper, origin: .inherited(from: id, basis: basis), printedLead: printedLead,
            coordinating: coordinating.filter { $0.body != body }, due: due)
        return HandedOver(from: old, to: try new.adding(stamp.event(.confirmed, words: basis)))
    }

    /// Whether this assignment may stand beside others of its task: no body has the same duty twice from the same giver.
    ///
    /// Throws `AssignmentError.alreadyGiven` with the one that is there.
    public func check(beside others: [Assignment]) throws(AssignmentError) {
        let same = others.first { $0.id != id && $0.task == task && $0.lead == lead && $0.upper == upper && !$0.state.isClosed }
        if let same { throw .alreadyGiven(same.id) }
    }
}
