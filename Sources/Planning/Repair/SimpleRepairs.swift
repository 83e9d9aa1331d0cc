public import Organisation

extension TaskList {
    /// Corrects one field of a task. Throws `RepairError` for an unknown or dead task and for empty words.
    @discardableResult
    public mutating func correct(_ id: TaskID, _ change: FieldChange, stamp: Stamp) throws(RepairError) -> [PlanTask] {
        if case .text(let text) = change, Self.isBlank(text) { throw .emptyText }
        return put([try liveTask(id).corrected(change, stamp)])
    }

    /// Adds a task behind another, or at the end. Throws `RepairError` for empty words, an unknown task, a name that is taken.
    @discardableResult
    public mutating func add(_ text: String, as id: TaskID, after other: TaskID? = nil, stamp: Stamp) throws(RepairError) -> [PlanTask] {
        guard !Self.isBlank(text) else { throw .emptyText }
        try checkNew([id])
        var task = PlanTask(id: id, plan: plan, position: 0, text: Corrected(entered: text, by: stamp.by, at: stamp.at))
        guard let other else { return put([], new: [task]) }
        let neighbour = try self.task(other)
        task.path = neighbour.path
        task.headings = neighbour.headings
        return put([], new: [task], behind: place(of: other))
    }

    /// Takes a task out, with the reason. Throws `RepairError` for an unknown or dead task, and for no reason.
    @discardableResult
    public mutating func remove(_ id: TaskID, reason: String, stamp: Stamp) throws(RepairError) -> [PlanTask] {
        guard !Self.isBlank(reason) else { throw .reasonMissing }
        var task = try liveTask(id)
        task.fate = .removed(reason: reason, by: stamp.by, at: stamp.at)
        return put([task])
    }

    /// Brings the live tasks into this order; the others stay behind them. Throws `RepairError.badOrder` unless each live task is named once.
    @discardableResult
    public mutating func reorder(_ ids: [TaskID]) throws(RepairError) -> [PlanTask] {
        let standing = Dictionary(live.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ordered = ids.compactMap { standing[$0] }
        guard ordered.count == ids.count, Set(ids).count == ids.count, ids.count == standing.count else { throw .badOrder }
        return arrange(ordered + tasks.filter { !$0.fate.isLive })
    }

    func place(of id: TaskID) -> Int? { tasks.firstIndex { $0.id == id } }

    func checkNew(_ ids: [TaskID]) throws(RepairError) {
        var names = Set(tasks.map(\.id))
        for id in ids where !names.insert(id).inserted { throw .nameTaken(id) }
    }
}
