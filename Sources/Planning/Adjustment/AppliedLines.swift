import Organisation

/// What the lines of an adjustment make of the tasks of a plan. A task of which no accepted line tells stays as it is.
struct AppliedLines {
    /// At the places that the new document gives them.
    private(set) var standing: [PlanTask] = []
    /// The names of what is new.
    private var names: Set<TaskID> = []
    /// Taken out.
    private(set) var fallen: [PlanTask] = []

    mutating func keep(_ task: PlanTask, as new: PlanTask?, _ differences: [FieldDifference], _ stamp: Stamp) {
        standing.append(differences.reduce(task.placed(as: new)) { $0.corrected($1.to, stamp) })
    }

    /// Throws `RepairError.nameTaken` where a task of the plan, or another new one, bears the name.
    mutating func add(_ task: PlanTask, beside tasks: [PlanTask]) throws(RepairError) {
        guard names.insert(task.id).inserted, !tasks.contains(where: { $0.id == task.id }) else { throw .nameTaken(task.id) }
        standing.append(task)
    }

    mutating func drop(_ task: PlanTask, reason: String, _ stamp: Stamp) {
        var task = task
        task.fate = .removed(reason: reason, by: stamp.by, at: stamp.at)
        fallen.append(task)
    }

    /// All live tasks in order: what stays as it is follows the one that it followed among `former`.
    func ordered(former: [PlanTask]) -> [PlanTask] {
        let placed = Set(standing.map(\.id))
        let dropped = Set(fallen.map(\.id))
        var followers: [TaskID: [PlanTask]] = [:]
        var first: [PlanTask] = []
        var before: TaskID?
        for task in former where !dropped.contains(task.id) {
            if placed.contains(task.id) { before = task.id } else if let before { followers[before, default: []].append(task) } else { first.append(task) }
        }
        return first + standing.flatMap { [$0] + followers[$0.id, default: []] }
    }
}

extension PlanTask {
    /// The task at the place where a new document has it.
    fileprivate func placed(as new: PlanTask?) -> PlanTask {
        guard let new else { return self }
        var task = self
        task.path = new.path
        task.headings = new.headings
        return task
    }
}
