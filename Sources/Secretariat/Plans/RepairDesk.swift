import Organisation
import Planning
import Storage

/// A draft while it is repaired: its tasks as a list, and what a repair changed put back on the shelf.
struct RepairDesk {
    let plan: Plan
    var list: TaskList
    private let sitting: Sitting

    /// Opens a draft for repair; refuses a published plan.
    init(_ id: PlanID, at sitting: Sitting) throws {
        plan = try sitting.shelf().get(id)
        // Who may repair drafts is told that this one is published; anybody else is told nothing of it.
        try sitting.permit(on: .plan(keeper: plan.keeper, .draft))
        try plan.checkRepairable()
        list = try TaskList(plan: id, tasks: try sitting.shelf().tasks(of: id))
        self.sitting = sitting
    }

    /// Repairs the list and stores what changed; answers with it.
    @discardableResult
    mutating func repair(_ change: (inout TaskList) throws -> [PlanTask]) throws -> [PlanTask] {
        let before = Dictionary(list.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let changed = try change(&list)
        try TaskStore(sitting).store(changed, before: before)
        return changed
    }
}

/// Puts changed and new tasks of a plan on the shelf, and tells the log of those that say something else now.
struct TaskStore {
    private let sitting: Sitting

    init(_ sitting: Sitting) { self.sitting = sitting }

    /// New tasks get the next numbers of the plan; a task that only moved is stored and not told.
    func store(_ changed: [PlanTask], before: [TaskID: PlanTask]) throws {
        var next = (before.values.map(\.number).max() ?? 0) + 1
        for var task in changed {
            guard let old = before[task.id] else {
                task.number = next
                next += 1
                try sitting.shelf().add([task])
                try sitting.record(LogSubject("task", task.id), before: PlanTask?.none, after: task)
                continue
            }
            guard task != old else { continue }
            try sitting.shelf().replace(task)
            var moved = old
            moved.position = task.position
            if moved != task { try sitting.record(LogSubject("task", task.id), before: old, after: task) }
        }
    }
}
