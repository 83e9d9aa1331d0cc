public import Planning
public import Storage

/// The files that were added to a plan.
public struct ListFiles: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// The plan.
    public let plan: PlanID

    /// The files of a plan.
    public init(of plan: PlanID) { self.plan = plan }

    /// The files in the order in which they came.
    public func answer(at sitting: Sitting) throws -> [Attachment] {
        try sitting.permit(on: sitting.shelf(of: Plan.self).get(plan).concern(sitting))
        return try PlanFiles(sitting.transaction, sitting.occasion.authority).all(of: plan)
    }
}
