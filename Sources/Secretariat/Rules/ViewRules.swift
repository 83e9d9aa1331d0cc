public import Planning
import Storage

/// The rules of following with their sources. Everybody with a post may look at them.
public struct ViewRules: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// What is seen.
    public struct Answer: Sendable {
        /// Those that the program brings along.
        public let standard: [DatedRule]
        /// Those that the authority set, in the order in which it set them.
        public let own: [DatedRule]
        /// Both as they hold.
        public let book: RuleBook
    }

    /// All rules.
    public init() {}

    /// All rules of all times.
    public func answer(at sitting: Sitting) throws -> Answer {
        try sitting.permitMembers()
        return Answer(standard: try RuleBook.standard().rules, own: try sitting.ownRules.all(), book: try sitting.rules())
    }
}
