import Organisation
import Planning
import Storage

/// Links between plans with the plans and tasks that they join, as far as a person may look at them.
struct CascadeReader {
    let cascade: Cascade
    let plans: [PlanID: Plan]
    let tasks: [TaskID: PlanTask]

    /// What stands above and below a plan. A link to a task that no longer stands counts for nothing.
    init(around plan: Plan, at sitting: Sitting) throws {
        let links = try sitting.carryings.above(plan.id) + sitting.carryings.below(plan.id)
        var plans = [plan.id: plan]
        for id in Set(links.flatMap { [$0.below.plan, $0.above.plan] }).subtracting([plan.id]).sorted() {
            let other = try sitting.shelf(of: Plan.self).get(id)
            if try sitting.mayDo(.readPlan, on: other.concern(sitting)) { plans[id] = other }
        }
        let standing = try plans.keys.sorted().flatMap { try sitting.shelf(of: PlanTask.self).tasks(of: $0).filter(\.fate.isLive) }
        let tasks = Dictionary(standing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        cascade = Cascade(links.filter { tasks[$0.below.task] != nil && tasks[$0.above.task] != nil })
        self.plans = plans
        self.tasks = tasks
    }
}
