/// A body that answers on a day for what another body once did, and the steps by which the work came to it.
public struct Heir: Hashable, Sendable {
    /// The body that answers now.
    public var body: Body
    /// From the old body to this one; never empty.
    public var steps: [Succession]

    /// A body that answers now, by these steps.
    public init(body: Body, steps: [Succession]) {
        self.body = body
        self.steps = steps
    }

    /// Whether all of the old body's work came here. When only a part did, a person decides duty by duty.
    public var isWhole: Bool { steps.allSatisfy(\.scope.isWhole) }

    /// How well the whole chain is known: as well as its weakest step.
    public var mark: SourceMark { steps.map(\.mark).reduce(.read, SourceMark.weaker) }
}

extension BodyCatalogue {
    /// Who answers on a day for what a body did: its successors, or theirs where they too have ended.
    ///
    /// Empty while the body itself stands, and when nobody is known to have taken over by then.
    public func heirs(of body: Body, on day: Day) -> [Heir] {
        guard let until = body.until, until <= day else { return [] }
        return body.successors.filter { $0.date <= day }.flatMap { heirs(after: $0, on: day) }
    }

    private func heirs(after step: Succession, on day: Day) -> [Heir] {
        guard let next = body(named: step.successor, takingOverOn: step.date) else { return [] }
        guard !next.stands(on: day) else { return [Heir(body: next, steps: [step])] }
        return heirs(of: next, on: day).map { Heir(body: $0.body, steps: [step] + $0.steps) }
    }

    /// The era of a name that a succession means.
    private func body(named name: BodyName, takingOverOn day: Day) -> Body? {
        let eras = bodies(printed: name.text).filter { $0.name == name }
        return eras.first { $0.stands(on: day) } ?? eras.first
    }
}
