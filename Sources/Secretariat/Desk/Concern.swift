public import Organisation

/// What an act is about, as far as rights ask: whose it is, and the stage of its plan.
public enum Concern: Hashable, Sendable {
    /// The whole authority.
    case authority
    /// A plan, which belongs to the body that keeps it.
    case plan(keeper: BodyID, Right.PlanStage)
    /// An assignment, which belongs to its lead; the plan it is from.
    case assignment(lead: BodyID, Right.PlanStage)

    var body: BodyID? {
        switch self {
        case .authority: nil
        case .plan(let body, _), .assignment(let body, _): body
        }
    }

    var stage: Right.PlanStage? {
        switch self {
        case .authority: nil
        case .plan(_, let stage), .assignment(_, let stage): stage
        }
    }
}
