public import Organisation
import Storage

/// What a list of people and their posts would do: a dry run.
public struct PreviewPeopleImport: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.registerPerson

    /// What is seen.
    public struct Answer: Sendable {
        /// The changes, or everything that is wrong.
        public let plan: PeopleImportPlan
        /// Given with the applying, so that nothing else is applied than was shown.
        public let mark: String
    }

    /// The rows of the list.
    public let rows: [ListRow]

    /// A list to look over.
    public init(rows: [ListRow]) { self.rows = rows }

    /// What would change.
    public func answer(at sitting: Sitting) throws -> Answer {
        try sitting.permit(on: .authority)
        let plan = try PeopleImport.plan(
            for: rows, roster: sitting.roster(), registry: sitting.register.registry(), day: sitting.occasion.today, mint: sitting.mint)
        return Answer(plan: plan, mark: try plan.mark)
    }
}

extension PeopleImportPlan {
    /// What it would change, as one word.
    var mark: String {
        get throws {
            let changes = try [CanonicalJSON.text(of: changedPeople), CanonicalJSON.text(of: changedPosts)]
            return try ImportMark.of(changes, new: people.count + posts.count)
        }
    }
}
