public import Organisation

extension PlanTask {
    /// A task as a list tells it; its fields say who brought the list.
    public init(_ line: TaskListImport.Line, as id: TaskID, of plan: PlanID, position: Int, stamp: Stamp) {
        self.init(id: id, plan: plan, position: position, text: stamp.entered(line.text))
        path = line.path
        headings = line.heading.map { [$0] } ?? []
        leads = stamp.entered(line.leads.isEmpty ? nil : line.leads)
        coordinating = stamp.entered(line.coordinating.isEmpty ? nil : line.coordinating)
        deadline = stamp.entered(line.deadline)
        product = stamp.entered(line.product)
        field = stamp.entered(line.field)
    }
}
