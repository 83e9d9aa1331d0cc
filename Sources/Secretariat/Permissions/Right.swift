/// One entry of a cell: a relation, and the state of the plan where the entry names one.
public struct Right: Hashable, Sendable {
    /// The states of a plan that rights tell apart.
    public enum PlanStage: String, CaseIterable, Sendable {
        case draft, published, ended
    }

    /// How the person's body must stand to the thing's.
    public let relation: Relation
    /// In which state the plan must be; any, where nil.
    public let stage: PlanStage?

    /// A right for a relation, in a stage or in all.
    public init(_ relation: Relation, in stage: PlanStage? = nil) {
        self.relation = relation
        self.stage = stage
    }

    /// Whether it covers a thing of this relation in this stage; things that are in no plan have no stage.
    func covers(_ relation: Relation, _ stage: PlanStage?) -> Bool {
        self.relation == relation && (self.stage == nil || self.stage == stage)
    }
}
