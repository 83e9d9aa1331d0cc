/// A registered body that answers on a day for what another once did, and the steps by which the work came to it.
public struct RegisteredHeir: Hashable, Sendable {
    /// The body that answers now.
    public var body: RegisteredBody
    /// From the old body to this one; never empty.
    public var steps: [SuccessionEdge]

    /// A body that answers now, by these steps.
    public init(body: RegisteredBody, steps: [SuccessionEdge]) {
        self.body = body
        self.steps = steps
    }

    /// Whether all of the work came here. When only a part did, a person decides duty by duty.
    public var isWhole: Bool { steps.allSatisfy(\.scope.isWhole) }

    /// How well the whole chain is known: as well as its weakest step.
    public var mark: SourceMark { steps.map(\.mark).reduce(.read, SourceMark.weaker) }

    /// Which parts of the work came here, in the words of the steps.
    public var parts: [String] {
        steps.compactMap { step in
            if case .part(let words) = step.scope { words } else { nil }
        }
    }
}
