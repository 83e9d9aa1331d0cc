/// A body that may lead a task for which the document names nobody in particular. A person decides.
public struct LeadProposal: Hashable, Sendable {
    /// The name of the body as the document prints it, or as the catalogue has it.
    public var body: String
    /// How much speaks for it, 0…1; several reasons together never reach 1.
    public var score: Double
    /// Why, the strongest first; never empty.
    public var reasons: [ProposalReason]

    /// A body with the reasons that speak for it; of a kind of reason the strongest counts.
    init(body: String, reasons: [ProposalReason]) {
        let strongest = reasons.reduce(into: [ProposalReason.Kind: ProposalReason]()) { kept, reason in
            if kept[reason.kind].map({ $0.strength < reason.strength }) ?? true { kept[reason.kind] = reason }
        }
        self.body = body
        self.reasons = strongest.values.sorted { ($0.strength, $1.kind.rawValue) > ($1.strength, $0.kind.rawValue) }
        score = 1 - self.reasons.reduce(1) { $0 * (1 - $1.strength) }
    }
}
