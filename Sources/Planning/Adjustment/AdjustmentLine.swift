/// One line of an adjustment, for a person to accept or not.
public struct AdjustmentLine: Codable, Hashable, Sendable {
    /// What the new document does to a task.
    public enum Change: Hashable, Sendable {
        /// It says the same, wherever it now stands.
        case same(TaskID)
        /// It says something else in these fields.
        case changed(TaskID, [FieldDifference])
        /// It is new.
        case added
        /// The new document no longer has it.
        case dropped(TaskID)
    }

    /// What the new document does.
    public let change: Change
    /// The task as the new document has it; nil where it is dropped.
    public let new: PlanTask?
    /// Whether a person accepts the line; the same needs no acceptance.
    public internal(set) var isAccepted: Bool

    init(_ change: Change, new: PlanTask?) {
        self.change = change
        self.new = new
        if case .same = change { isAccepted = true } else { isAccepted = false }
    }

    /// The task of the plan that the line is about; nil where it is new.
    public var task: TaskID? {
        switch change {
        case .same(let id), .changed(let id, _), .dropped(let id): id
        case .added: nil
        }
    }

    private enum CodingKeys: String, CodingKey {
        case change, new, isAccepted
    }
}
