public import Organisation
import Storage

/// The people and their posts. Everybody with a post may look at it.
public struct ViewRoster: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// The whole roster.
    public init() {}

    /// The roster, people in the order of their names.
    public func answer(at sitting: Sitting) throws -> Roster {
        try sitting.permitMembers()
        return Roster(people: try sitting.shelf(of: Person.self).inOrder(), posts: try sitting.shelf(of: Post.self).all())
    }
}
