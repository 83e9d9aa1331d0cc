/// Something that is still open before a plan is published. It may be published all the same.
public struct OpenPoint: Hashable, Sendable {
    /// What is open.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case noTasks = "no-tasks"
        case noNumber = "no-number"
        case noIssueDay = "no-issue-day"
        case noLead = "no-lead"
        case noDeadline = "no-deadline"
        case noProduct = "no-product"
        case doubtful
        case seriousFinding = "serious-finding"
        case openName = "open-name"
    }

    /// What is open; stays the same whatever the wording.
    public let kind: Kind
    /// The task that it is about; nil for the whole plan.
    public let task: TaskID?
    /// One Vietnamese sentence with what to do.
    public let sentence: String

    /// Something open about a task, or about the whole plan.
    public init(_ kind: Kind, task: TaskID? = nil, sentence: String) {
        self.kind = kind
        self.task = task
        self.sentence = sentence
    }
}
