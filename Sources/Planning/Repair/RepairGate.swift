import Organisation

extension Plan {
    /// Whether the tasks may be repaired in place: as long as the plan is a draft. Throws `RepairError.published` from then on.
    public func checkRepairable() throws(RepairError) {
        guard published == nil, ended == nil else { throw .published }
    }
}

extension PlanTask {
    /// Whether the task may be split, merged or taken out: as long as no body has it. Throws `RepairError.alreadyGiven`.
    public func checkNotGiven(_ assignments: [Assignment]) throws(RepairError) {
        if assignments.contains(where: { $0.task == id && $0.state.isGiven }) { throw .alreadyGiven(id) }
    }
}
