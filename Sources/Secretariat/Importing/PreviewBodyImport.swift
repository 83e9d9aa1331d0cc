public import Organisation
import Storage

/// What a list of bodies would do to the register: a dry run.
public struct PreviewBodyImport: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.registerBody

    /// What is seen.
    public struct Answer: Sendable {
        /// The changes, or everything that is wrong.
        public let plan: BodyImportPlan
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
        let plan = BodyImport.plan(for: rows, registry: try sitting.register.registry(), day: sitting.occasion.today, mint: sitting.mint)
        return Answer(plan: plan, mark: try plan.mark)
    }
}

extension BodyImportPlan {
    /// What it would change, as one word.
    var mark: String { get throws { try ImportMark.of(changes, new: additions.count + successions.count) } }
}
