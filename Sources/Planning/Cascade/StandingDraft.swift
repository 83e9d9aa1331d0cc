import Documents

extension PlanDraft {
    /// The draft as it stands now, for proposals: the headings and references of the document, the tasks as they were repaired.
    ///
    /// A task's index here is its place among `tasks`. `read` is nil for a plan that was entered by hand or came from a list.
    public init(standing tasks: [PlanTask], read: PlanDraft?) {
        self = read ?? PlanDraft(header: PlanHeader())
        self.tasks = tasks.map { TaskDraft(standing: $0) }
    }
}

extension TaskDraft {
    /// What a task says now; what a person said of it has no words in the document.
    fileprivate init(standing task: PlanTask) {
        let citation = task.citation ?? .nothing
        self.init(path: task.path, citation: citation, wording: Wording(task.text.value ?? ""))
        leads = (task.leads.value ?? []).map { Cited($0, citation) }
        coordinating = (task.coordinating.value ?? []).map { Cited($0, citation) }
    }
}

extension Citation {
    /// No words at all: what a person entered.
    static let nothing = Citation([])
}

extension UpperDocument {
    /// The clauses of a document that was taken in: its tasks as they stand, in their order.
    public init(standing tasks: [PlanTask], symbol: String?) {
        self.init(
            symbol: symbol,
            clauses: zip(tasks, ClausePlace.places(ofPaths: tasks.map(\.path))).map { task, place in
                UpperClause(place: place, text: task.text.value ?? "", citation: task.citation ?? .nothing)
            })
    }
}
