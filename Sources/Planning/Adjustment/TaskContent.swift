import Vietnamese

/// What a task says, wherever it stands: two tasks of the same content are the same task.
struct TaskContent: Hashable {
    let text: [UInt64]
    let kind: TaskDraft.Kind
    let leads: [String]
    let coordinating: [String]
    let deadline: Deadline?
    let targets: [Target]
    let product: String?

    init(_ task: PlanTask) {
        text = Self.key(task.text.value ?? "")
        kind = task.kind.value ?? .task
        leads = task.leads.value ?? []
        coordinating = task.coordinating.value ?? []
        deadline = task.deadline.value
        targets = task.targets.value ?? []
        product = task.product.value
    }

    /// The words and signs of a text: any case, either way of placing the tone, and without the signs that close it.
    static func key(_ text: String) -> [UInt64] {
        var words = WordCutter.cut(text)
        while words.last?.shape == .sign { words.removeLast() }
        return words.map(\.marked)
    }
}
