public import Documents

/// A field of activity (lĩnh vực) that a task may belong to, by which plans are sorted and reported. A person decides.
public struct FieldProposal: Hashable, Sendable {
    /// Which words speak of the field, and where they stand.
    public struct Reason: Hashable, Sendable {
        /// Where words stand, from the strongest.
        public enum Kind: Int, Sendable, CaseIterable, Comparable {
            case heading, task, title

            /// The stronger first.
            public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
        }

        /// Where the words stand.
        public var kind: Kind
        /// One Vietnamese phrase that says what was found.
        public var words: String
        /// The heading, task or title that holds them.
        public var citation: Citation
    }

    /// The field, as the table of areas calls it.
    public var field: String
    /// How much speaks for it, 0…1.
    public var score: Double
    /// Why, the strongest first; never empty.
    public var reasons: [Reason]
}
