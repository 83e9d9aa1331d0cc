public import Organisation
public import Planning
import Storage

/// Publishes a draft: from now on its tasks are given to bodies, and it changes by adjustments only.
public struct PublishPlan: UseCase {
    /// The right that it needs.
    public static let verb = Verb.publishPlan

    /// The plan.
    public let plan: PlanID
    /// The day by which each body must file a plan of its own; nil where none is asked for.
    public let implementingPlansDue: Day?

    /// A draft that is published.
    public init(plan: PlanID, implementingPlansDue: Day? = nil) {
        self.plan = plan
        self.implementingPlansDue = implementingPlansDue
    }

    /// The number of the version. Throws `Declined` when the plan is published already.
    public func carryOut(at sitting: Sitting) throws -> Int {
        let old = try sitting.shelf(of: Plan.self).get(plan)
        // Asked as of a draft, so that its own officer hears that it is published, and a stranger hears nothing of it.
        try sitting.permit(on: .plan(keeper: old.keeper, .draft))
        guard old.published == nil else { throw Declined("published-already", "Kế hoạch đã được công bố; không cần công bố lại.") }
        var new = old
        new.published = Publication(at: sitting.occasion.at, by: sitting.actor.id, on: sitting.occasion.today)
        new.implementingPlansDue = implementingPlansDue
        try sitting.shelf().replace(new)
        let number = try sitting.versions.add(try sitting.shelf().tasks(of: plan), of: plan, at: sitting.occasion.at, by: sitting.actor.id)
        try sitting.record(LogSubject("plan", plan), before: old, after: new)
        return number
    }
}
