public import Planning
import Storage

/// The plans that the person may look at, the latest first.
public struct ListPlans: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// All that may be seen.
    public init() {}

    /// Those of other bodies only when they are published.
    public func answer(at sitting: Sitting) throws -> [Plan] {
        try sitting.permitMembers()
        return try sitting.shelf(of: Plan.self).latestFirst().filter { try sitting.mayDo(.readPlan, on: $0.concern(sitting)) }
    }
}
