public import Organisation
public import Planning
import Storage

/// A work item is done, or open again.
public struct CompleteWorkItem: UseCase {
    /// The right that it needs.
    public static let verb = Verb.keepWorkItems

    /// The work item.
    public let item: WorkItemID
    /// The day on which it was done; nil when it is open again.
    public let done: Day?

    /// A work item that is done on a day.
    public init(_ item: WorkItemID, done: Day?) {
        self.item = item
        self.done = done
    }

    /// Throws `Declined` when the day is still to come.
    public func carryOut(at sitting: Sitting) throws -> WorkItemID {
        let old = try sitting.workItems.get(item)
        let seat = try AssignmentSeat(old.assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        if let done, done > sitting.occasion.today {
            throw Declined("day-ahead", "Ngày \(done.vietnameseText) chưa đến; hãy ghi ngày hôm nay hoặc trước đó.")
        }
        var new = old
        new.done = done
        try sitting.workItems.replace(new)
        try sitting.record(LogSubject("work-item", item), before: old, after: new)
        return item
    }
}
