extension Registry {
    /// Who answers on a day for what a body did: its successors, or theirs where they too have ended.
    ///
    /// Empty while the body itself stands, and when nobody is known to have taken over by then.
    public func heirs(of body: BodyID, on day: Day) -> [RegisteredHeir] {
        heirs(of: body, on: day, passed: [])
    }

    /// Parts of a body's work that have left it by a day while the body goes on.
    public func departedParts(of body: BodyID, on day: Day) -> [SuccessionEdge] {
        successions(from: body).filter { $0.day <= day && !$0.scope.isWhole }
    }

    private func heirs(of id: BodyID, on day: Day, passed: Set<BodyID>) -> [RegisteredHeir] {
        guard let body = self[id], let until = body.validity.until, until <= day, !passed.contains(id) else { return [] }
        return successions(from: id).filter { $0.day <= day }.flatMap { heirs(after: $0, on: day, passed: passed.union([id])) }
    }

    private func heirs(after step: SuccessionEdge, on day: Day, passed: Set<BodyID>) -> [RegisteredHeir] {
        guard let next = self[step.successor] else { return [] }
        guard !next.stands(on: day) else { return [RegisteredHeir(body: next, steps: [step])] }
        return heirs(of: next.id, on: day, passed: passed).map { RegisteredHeir(body: $0.body, steps: [step] + $0.steps) }
    }
}
