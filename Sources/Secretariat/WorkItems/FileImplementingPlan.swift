public import Organisation
public import Planning
import Storage

/// A body files the plan by which it carries a plan out; filed again after a return, it is the same plan with one more fact.
public struct FileImplementingPlan: UseCase {
    /// The right that it needs.
    public static let verb = Verb.fileImplementingPlan

    /// The plan that is carried out.
    public let plan: PlanID
    /// The body that files.
    public let body: BodyID
    /// The body's own plan, which was taken in before.
    public let own: PlanID?
    /// The number of the paper, or what is said with it.
    public let words: String?

    /// A filing.
    public init(plan: PlanID, body: BodyID, own: PlanID? = nil, words: String? = nil) {
        self.plan = plan
        self.body = body
        self.own = own
        self.words = words
    }

    /// Throws `Declined` when it was accepted already or the plan is not published.
    public func carryOut(at sitting: Sitting) throws -> ImplementingPlanID {
        let upper = try sitting.shelf(of: Plan.self).get(plan)
        let stage = upper.stage(on: sitting.occasion.today)
        try sitting.permit(on: .assignment(lead: body, stage))
        guard stage == .published else { throw Declined.planNotPublished }
        // A plan that the person may not look at is as good as none.
        if let own, try !sitting.mayDo(.readPlan, on: sitting.shelf(of: Plan.self).get(own).concern(sitting)) {
            throw StorageError.notFound(kind: "plan", id: own.description)
        }
        let old = try sitting.shelf(of: ImplementingPlan.self).plans(of: plan).first { $0.body == body }
        guard old?.state(on: sitting.occasion.today) != .accepted else {
            throw Declined.acceptedAlready
        }
        var new = old ?? ImplementingPlan(id: sitting.identifier(), plan: plan, body: body)
        new.own = own ?? new.own
        new.add(FilingFact(.filed, on: sitting.occasion.today, at: sitting.occasion.at, by: sitting.actor.id, words: words))
        if old == nil { try sitting.shelf().add([new]) } else { try sitting.shelf().replace(new) }
        try sitting.record(LogSubject("implementing-plan", new.id), before: old, after: new)
        return new.id
    }
}
