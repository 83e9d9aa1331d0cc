/// A plan as it was read, before anybody corrected it.
public struct PlanDraft: Sendable {
    public var header: PlanHeader
    public var outline: [OutlineEntry]
    public var tasks: [TaskDraft]
    public var references: [Cited<Reference>]

    public init(header: PlanHeader, outline: [OutlineEntry] = [], tasks: [TaskDraft] = [], references: [Cited<Reference>] = []) {
        self.header = header
        self.outline = outline
        self.tasks = tasks
        self.references = references
    }
}
