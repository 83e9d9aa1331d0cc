public import Planning
import Storage

/// The rules that the authority set for itself. Everybody with a post may look at them.
public struct ViewOwnRules: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// All of its rules.
    public init() {}

    /// In the order in which they were set.
    public func answer(at sitting: Sitting) throws -> [DatedRule] {
        try sitting.permitMembers()
        return try sitting.ownRules.all()
    }
}
