/// What a list of people would do: a dry run that changes nothing.
///
/// Where there is a single problem nothing is to be applied, and the lists of changes are empty.
public struct PeopleImportPlan: Hashable, Sendable {
    /// People who are not known yet.
    public internal(set) var people: [Person] = []
    /// Known people as they would be afterwards.
    public internal(set) var changedPeople: [Person] = []
    /// Posts that are not known yet.
    public internal(set) var posts: [Post] = []
    /// Known posts as they would be afterwards.
    public internal(set) var changedPosts: [Post] = []
    /// Everything that is wrong, by rows.
    public internal(set) var problems: [RowProblem] = []

    /// Whether it may be applied.
    public var isApplicable: Bool { problems.isEmpty }

    /// People and posts afterwards; nothing while there are problems.
    public func applied(to roster: Roster) -> Roster? {
        guard isApplicable else { return nil }
        let changed = Dictionary(changedPeople.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        let moved = Dictionary(changedPosts.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        return Roster(people: roster.people.map { changed[$0.id] ?? $0 } + people, posts: roster.posts.map { moved[$0.id] ?? $0 } + posts)
    }
}
