/// What can be found.
public enum SearchKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A plan, by type, number and title.
    case plan
    /// A task of a plan that stands, by its words.
    case task
    /// What a body makes of a duty, by its words.
    case workItem = "work-item"
}
