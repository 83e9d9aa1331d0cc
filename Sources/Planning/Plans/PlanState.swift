/// How far a plan has come; derived from its facts, never stored.
public enum PlanState: String, Hashable, Sendable, CaseIterable {
    /// Read or entered, being repaired.
    case draft
    /// Its tasks are given and followed.
    case published
    /// No longer followed.
    case ended

    /// As officials call it.
    public var words: String {
        switch self {
        case .draft: "dự thảo"
        case .published: "đang thực hiện"
        case .ended: "đã kết thúc"
        }
    }
}
