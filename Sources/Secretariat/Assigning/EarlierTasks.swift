public import Organisation
public import Planning
import Storage

/// Who led which task in plans that the person may look at: what proposals for a new plan learn from.
public struct EarlierTasks: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// The plan that is not asked.
    public let besides: PlanID

    /// The tasks of all plans but one.
    public init(besides plan: PlanID) { besides = plan }

    /// Tasks that one body leads, of published plans.
    public func answer(at sitting: Sitting) throws -> [EarlierTask] {
        try sitting.permitMembers()
        let plans = try sitting.shelf(of: Plan.self).latestFirst().filter {
            try $0.id != besides && $0.published != nil && sitting.mayDo(.readPlan, on: $0.concern(sitting))
        }
        let registry = try sitting.register.registry()
        return try plans.prefix(20).flatMap { try tasks(of: $0, registry, sitting) }
    }

    private func tasks(of plan: Plan, _ registry: Registry, _ sitting: Sitting) throws -> [EarlierTask] {
        let leads = Dictionary(grouping: try sitting.assignments.assignments(of: plan.id).filter { !$0.state.isClosed && $0.upper == nil }, by: \.task)
        return try sitting.shelf().tasks(of: plan.id).compactMap { task in
            guard let only = leads[task.id], only.count == 1, let text = task.text.value else { return nil }
            guard let name = registry[only[0].lead]?.name(on: sitting.occasion.today)?.text else { return nil }
            return EarlierTask(text: text, lead: name, plan: plan.number.value ?? plan.title.value ?? "")
        }
    }
}
