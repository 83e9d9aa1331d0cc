public import Organisation

/// A task proposed to one body, before a person confirms it.
public struct AssignmentProposal: Hashable, Sendable {
    /// The task.
    public let task: TaskID
    /// The body that would lead.
    public let lead: BodyID
    /// Why this body.
    public let origin: AssignmentOrigin
    /// The name that the plan prints for it.
    public let printedLead: String
    /// Those who would work along.
    public let coordinating: [Coordination]
    /// When it would be due.
    public let due: Due

    /// The assignment that this becomes, with its first event. Throws as `Assignment.adding(_:)` does.
    public func opened(as id: AssignmentID, stamp: Stamp) throws(AssignmentError) -> Assignment {
        let assignment = Assignment(id: id, task: task, lead: lead, origin: origin, printedLead: printedLead, coordinating: coordinating, due: due)
        return try assignment.adding(stamp.event(.proposed))
    }
}
