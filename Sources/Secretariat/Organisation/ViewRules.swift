public import Planning

/// The rules of following that hold here. Everybody with a post may look at them.
public struct ViewRules: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// All rules.
    public init() {}

    /// Those that the program brings along, with the authority's own on top.
    public func answer(at sitting: Sitting) throws -> RuleBook {
        try sitting.permitMembers()
        return try sitting.rules()
    }
}
