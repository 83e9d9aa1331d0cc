public import Documents

/// Why a body is proposed, in a form that an official can check.
public struct ProposalReason: Hashable, Sendable {
    /// What sort of evidence it is, from the strongest.
    public enum Kind: String, Sendable, CaseIterable {
        /// The document hands the part to the body, by naming its subject again.
        case assigned
        /// The document hands the part to the body, by its label: `các nhiệm vụ tại mục II.3`.
        case citedPart
        /// A task that the body leads speaks of the same subject.
        case sameSubject
        /// The heading over the task names the body.
        case heading
        /// The matter belongs to the body by its office.
        case remit
        /// An earlier plan gave a similar task to the body.
        case earlierPlan
        /// The body follows the whole plan, or drew it up.
        case drafter
    }

    /// What sort of evidence it is.
    public var kind: Kind
    /// One Vietnamese phrase that says what was found.
    public var words: String
    /// The words of the document that say so; none where the evidence stands outside of it.
    public var citation: Citation?
    /// How much it alone speaks for the body, 0…1.
    public var strength: Double

    /// A reason with the words that give it.
    public init(kind: Kind, words: String, citation: Citation?, strength: Double) {
        self.kind = kind
        self.words = words
        self.citation = citation
        self.strength = strength
    }
}
