public import Organisation
import Storage

/// Applies a list of people and their posts: all of it, or nothing where a single row has a problem.
public struct ApplyPeopleImport: UseCase {
    /// The right that it needs; it needs the one to appoint too.
    public static let verb = Verb.registerPerson

    /// What the list did.
    public struct Outcome: Codable, Hashable, Sendable {
        /// People who are new.
        public let people: Int
        /// People whose address or number changed.
        public let changedPeople: Int
        /// Posts that are new.
        public let posts: Int
        /// Posts whose roles or days changed.
        public let changedPosts: Int
    }

    /// The rows of the list.
    public let rows: [ListRow]
    /// The mark of the dry run that was looked at; nil where nobody looked.
    public let seen: String?

    /// A list to be applied.
    public init(rows: [ListRow], seen: String? = nil) {
        self.rows = rows
        self.seen = seen
    }

    /// Throws `Declined` when a row has a problem, people changed since the dry run, or nobody would be left to administer.
    public func carryOut(at sitting: Sitting) throws -> Outcome {
        try sitting.permit(on: .authority)
        guard try sitting.mayDo(.appoint, on: .authority) else { throw Declined.notPermitted(log: "appoint by \(sitting.actor.id)") }
        let roster = try sitting.roster()
        let plan = PeopleImport.plan(
            for: rows, roster: roster, registry: try sitting.register.registry(), day: sitting.occasion.today, mint: sitting.mint)
        try ImportMark.checkProblems(plan.problems)
        try ImportMark.check(seen, is: try plan.mark)
        guard let after = plan.applied(to: roster), after.posts.contains(where: { $0.administers(after: sitting.occasion.at.day) }) else {
            throw Declined("last-administrator", "Sau khi nhập sẽ không còn quản trị nào; hãy giữ ít nhất một quản trị trong danh sách.")
        }
        try store(plan, roster, sitting)
        return Outcome(
            people: plan.people.count, changedPeople: plan.changedPeople.count, posts: plan.posts.count, changedPosts: plan.changedPosts.count)
    }

    private func store(_ plan: PeopleImportPlan, _ roster: Roster, _ sitting: Sitting) throws {
        let (people, posts) = (sitting.shelf(of: Person.self), sitting.shelf(of: Post.self))
        let old = Dictionary(roster.posts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        try people.add(plan.people)
        for person in plan.changedPeople { try people.replace(person) }
        try posts.add(plan.posts)
        for post in plan.changedPosts { try posts.replace(post) }
        for person in plan.people + plan.changedPeople { try sitting.record(LogSubject("person", person.id), before: roster[person.id], after: person) }
        for post in plan.posts + plan.changedPosts { try sitting.record(LogSubject("post", post.id), before: old[post.id], after: post) }
    }
}

extension Post {
    /// Whether its holder may go on to administer from a day on, with no end in sight.
    func administers(after day: Day) -> Bool { roles.contains(.administrator) && validity.until == nil && validity.holds(on: day) }
}
