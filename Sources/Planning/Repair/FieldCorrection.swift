import Organisation

extension PlanTask {
    /// The task with a person's value for one field; what the machine read stays.
    func corrected(_ change: FieldChange, _ stamp: Stamp) -> PlanTask {
        var task = self
        switch change {
        case .text(let text): task.text = self.text.corrected(to: text, by: stamp.by, at: stamp.at)
        case .kind(let kind): task.kind = self.kind.corrected(to: kind, by: stamp.by, at: stamp.at)
        case .leads(let names): task.leads = leads.corrected(to: names, by: stamp.by, at: stamp.at)
        case .coordinating(let names): task.coordinating = coordinating.corrected(to: names, by: stamp.by, at: stamp.at)
        case .deadline(let deadline): task.deadline = self.deadline.corrected(to: deadline, by: stamp.by, at: stamp.at)
        case .targets(let targets): task.targets = self.targets.corrected(to: targets, by: stamp.by, at: stamp.at)
        case .product(let product): task.product = self.product.corrected(to: product, by: stamp.by, at: stamp.at)
        case .field(let field): task.field = self.field.corrected(to: field, by: stamp.by, at: stamp.at)
        }
        return task
    }

    /// A task with these words in this one's place: same fields, same citation, a name of its own.
    func part(_ words: String, as id: TaskID, _ stamp: Stamp) -> PlanTask {
        copied(as: id, text: text.corrected(to: words, by: stamp.by, at: stamp.at))
    }
}
