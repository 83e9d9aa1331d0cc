public import Organisation

extension TaskList {
    /// Applies the accepted lines of an adjustment; tasks keep their names and what the machine read of them.
    ///
    /// What is changed counts as the word of the person who applies it. What is not accepted stays as it is, behind the task that it
    /// followed. `reason` is the number of the adjusting document, `taskID` names new tasks.
    /// Throws `RepairError` where a task is gone since the comparison, where the plan is another one, and for no reason.
    @discardableResult
    public mutating func apply(_ adjustment: Adjustment, reason: String, stamp: Stamp, taskID: () -> TaskID) throws(RepairError) -> [PlanTask] {
        guard adjustment.plan == plan else { throw .acrossPlans }
        guard !Self.isBlank(reason) else { throw .reasonMissing }
        var applied = AppliedLines()
        for line in adjustment.lines {
            let task: PlanTask? = if let id = line.task { try liveTask(id) } else { nil }
            guard line.isAccepted else { continue }
            switch (line.change, task, line.new) {
            case (.same, let task?, let new): applied.keep(task, as: new, [], stamp)
            case (.changed(_, let differences), let task?, let new): applied.keep(task, as: new, differences, stamp)
            case (.dropped, let task?, _): applied.drop(task, reason: reason, stamp)
            case (.added, _, let new?): try applied.add(new.copied(as: taskID(), into: plan), beside: tasks)
            default: break
            }
        }
        return arrange(applied.ordered(former: live) + applied.fallen + tasks.filter { !$0.fate.isLive })
    }
}
