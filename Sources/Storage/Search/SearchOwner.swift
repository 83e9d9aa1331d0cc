public import Organisation
public import Planning

/// The thing that was found.
public enum SearchOwner: Hashable, Sendable {
    case plan(PlanID)
    case task(TaskID)
    case workItem(WorkItemID)

    /// Its kind.
    public var kind: SearchKind {
        switch self {
        case .plan: .plan
        case .task: .task
        case .workItem: .workItem
        }
    }

    init(_ kind: SearchKind, _ id: UInt128) {
        switch kind {
        case .plan: self = .plan(PlanID(id))
        case .task: self = .task(TaskID(id))
        case .workItem: self = .workItem(WorkItemID(id))
        }
    }

    /// What was made later is higher.
    var recency: UInt128 {
        switch self {
        case .plan(let id): id.value
        case .task(let id): id.value
        case .workItem(let id): id.value
        }
    }
}
