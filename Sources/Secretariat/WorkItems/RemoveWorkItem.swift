public import Organisation
public import Planning
import Storage

/// Takes a work item out that was entered by mistake; the log keeps what it was.
public struct RemoveWorkItem: UseCase {
    /// The right that it needs.
    public static let verb = Verb.keepWorkItems

    /// The work item.
    public let item: WorkItemID
    /// Why.
    public let reason: String

    /// A work item to take out, with the reason.
    public init(_ item: WorkItemID, reason: String) {
        self.item = item
        self.reason = reason
    }

    /// Throws `Declined` without a reason.
    public func carryOut(at sitting: Sitting) throws -> WorkItemID {
        let old = try sitting.workItems.get(item)
        let seat = try AssignmentSeat(old.assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        guard reason.contains(where: { !$0.isWhitespace }) else { throw Declined("reason-missing", "Thiếu lý do bỏ việc; hãy ghi rõ lý do.") }
        try sitting.workItems.remove(old)
        try sitting.record(LogSubject("work-item", item), before: old, after: WorkItem?.none, note: reason)
        return item
    }
}
