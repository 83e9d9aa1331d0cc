import Storage

/// What the headings of the authority's own lists mean. Everybody with a post may look at it.
public struct ViewHeadings: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// The kind of list.
    public let list: String

    /// The headings of one kind of list.
    public init(of list: String) { self.list = list }

    /// The column of each heading that was said.
    public func answer(at sitting: Sitting) throws -> [String: String] {
        try sitting.permitMembers()
        return try OwnHeadings(sitting.transaction, sitting.occasion.authority).all(of: list)
    }
}
