public import Organisation
public import Planning
import Storage

/// Corrects what stands at the head of a draft; what the machine read stays beside it.
public struct CorrectPlan: UseCase {
    /// The right that it needs.
    public static let verb = Verb.repairPlan

    /// The plan.
    public let plan: PlanID
    /// The number and sign; as it was where nil.
    public let number: String?
    /// The day of signing; as it was where nil.
    public let issued: Day?
    /// What it is about; as it was where nil.
    public let title: String?
    /// The body in whose name it is issued, as printed; as it was where nil.
    public let issuer: String?

    /// Corrections of a head.
    public init(plan: PlanID, number: String? = nil, issued: Day? = nil, title: String? = nil, issuer: String? = nil) {
        self.plan = plan
        self.number = number
        self.issued = issued
        self.title = title
        self.issuer = issuer
    }

    /// Throws `Declined` when the plan is published.
    public func carryOut(at sitting: Sitting) throws -> PlanID {
        let old = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: .plan(keeper: old.keeper, .draft))
        try old.checkRepairable()
        var new = old
        let stamp = sitting.stamp
        if let number { new.number = new.number.corrected(to: number, by: stamp.by, at: stamp.at) }
        if let issued { new.issued = new.issued.corrected(to: issued, by: stamp.by, at: stamp.at) }
        if let title { new.title = new.title.corrected(to: title, by: stamp.by, at: stamp.at) }
        if let issuer { new.issuer = new.issuer.corrected(to: issuer, by: stamp.by, at: stamp.at) }
        try sitting.shelf().replace(new)
        try sitting.record(LogSubject("plan", plan), before: old, after: new)
        return plan
    }
}
