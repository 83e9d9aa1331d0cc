public import Organisation

/// The tasks of one plan while it is being repaired. Every repair answers with the tasks that it changed or made.
///
/// What holds after any repair: positions are distinct; every task is of the plan; nothing is lost, for a fate leads to
/// another task or tells why not; what the machine read is untouched. Versions are counted where tasks are stored.
public struct TaskList: Hashable, Sendable {
    /// The plan.
    public let plan: PlanID
    /// All tasks, those that are no longer live too, in the order of their positions.
    public private(set) var tasks: [PlanTask]

    /// The tasks of a plan. Throws `RepairError.acrossPlans` for one of another, `nameTaken` for a name twice.
    public init(plan: PlanID, tasks: [PlanTask] = []) throws(RepairError) {
        var names: Set<TaskID> = []
        for task in tasks {
            guard task.plan == plan else { throw .acrossPlans }
            guard names.insert(task.id).inserted else { throw .nameTaken(task.id) }
        }
        self.plan = plan
        self.tasks = tasks.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    }

    /// The tasks that stand, in order.
    public var live: [PlanTask] { tasks.filter(\.fate.isLive) }

    /// A task of the plan. Throws `RepairError.unknownTask`.
    public func task(_ id: TaskID) throws(RepairError) -> PlanTask {
        guard let task = tasks.first(where: { $0.id == id }) else { throw .unknownTask(id) }
        return task
    }

    /// A task that stands. Throws `RepairError.unknownTask` or `notLive`.
    public func liveTask(_ id: TaskID) throws(RepairError) -> PlanTask {
        let task = try task(id)
        guard task.fate.isLive else { throw .notLive(id) }
        return task
    }

    /// Puts changed tasks in the place of the old ones and new ones behind a place, and numbers all again; answers with what changed.
    mutating func put(_ changed: [PlanTask], new: [PlanTask] = [], behind place: Int? = nil) -> [PlanTask] {
        let old = Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let replacing = Dictionary(changed.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        tasks = tasks.map { replacing[$0.id] ?? $0 }
        let start = min(max(0, place.map { $0 + 1 } ?? tasks.count), tasks.count)
        tasks.insert(contentsOf: new, at: start)
        return number(since: old)
    }

    /// Brings the tasks into another order, and numbers all again; answers with what changed.
    mutating func arrange(_ ordered: [PlanTask]) -> [PlanTask] {
        let old = Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        tasks = ordered
        return number(since: old)
    }

    private mutating func number(since old: [TaskID: PlanTask]) -> [PlanTask] {
        for index in tasks.indices { tasks[index].position = index }
        return tasks.filter { old[$0.id] != $0 }
    }

    static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
