public import Organisation
public import Planning
import SQL

extension Shelf<PlanTask> {
    /// The tasks of a plan in its order, those that no longer stand too.
    public func tasks(of plan: PlanID) throws -> [PlanTask] { try all(where: "plan = \(plan)", order: "position, number") }

    /// The tasks of these names, whatever their plan.
    public func tasks(named names: [TaskID]) throws -> [PlanTask] { names.isEmpty ? [] : try all(where: "id IN (\(list: names))") }
}

extension Shelf<Plan> {
    /// All plans, the latest first.
    public func latestFirst() throws -> [Plan] { try all(order: "issued DESC NULLS LAST, id DESC") }

    /// The plans of a number.
    public func plans(number: String) throws -> [Plan] { try all(where: "number = \(number)") }
}
