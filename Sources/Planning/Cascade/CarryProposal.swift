public import Documents

/// A clause from above that a task may carry out. A person confirms it.
public struct CarryProposal: Hashable, Sendable {
    /// Why the two are thought to belong together, with the words of both.
    public struct Reason: Hashable, Sendable {
        /// What sort of evidence it is.
        public enum Kind: String, Sendable, CaseIterable {
            /// The task, or its heading, names the clause by its label: `khoản 2 Điều 3 Nghị quyết …`.
            case citedClause
            /// The task, or its heading, names the upper document.
            case citedDocument
            /// Both speak of the same subject.
            case sameSubject
        }

        /// What sort of evidence it is.
        public var kind: Kind
        /// One Vietnamese phrase that says what was found.
        public var words: String
        /// The words of the plan below.
        public var below: Citation
        /// The words of the document above.
        public var above: Citation
        /// How much it alone speaks for the link, 0…1.
        public var strength: Double
    }

    /// The index of the task in the draft of the plan below.
    public var task: Int
    /// The index of the clause in the document above.
    public var clause: Int
    /// Where the clause stands.
    public var place: ClausePlace
    /// How much speaks for the link, 0…1.
    public var score: Double
    /// Why, the strongest first; never empty.
    public var reasons: [Reason]
}
