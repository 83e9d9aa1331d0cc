/// A plan as it was read, before anybody corrected it.
public struct PlanDraft: Sendable {
    /// What stands at its head and foot.
    public var header: PlanHeader
    /// Its headings and labelled items, in reading order.
    public var outline: [OutlineEntry]
    /// What it asks of whom, in reading order.
    public var tasks: [TaskDraft]
    /// The documents that it cites, each once.
    public var references: [Cited<Reference>]

    /// A draft with what was found so far.
    public init(header: PlanHeader, outline: [OutlineEntry] = [], tasks: [TaskDraft] = [], references: [Cited<Reference>] = []) {
        self.header = header
        self.outline = outline
        self.tasks = tasks
        self.references = references
    }
}
