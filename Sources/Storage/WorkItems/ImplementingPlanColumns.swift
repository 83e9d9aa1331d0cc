public import Organisation
public import Planning
public import SQL

extension ImplementingPlan: Shelved {
    /// Its table.
    public static var table: String { "implementing_plan" }

    /// What it carries out, whose it is, and where it was read in.
    public var columns: [(name: String, value: SQLValue)] { [("plan", plan.sqlValue), ("body", body.sqlValue), ("own", own.sqlValue)] }
}

extension Shelf<ImplementingPlan> {
    /// The implementing plans of a plan.
    public func plans(of plan: PlanID) throws -> [ImplementingPlan] { try all(where: "plan = \(plan)") }
}
