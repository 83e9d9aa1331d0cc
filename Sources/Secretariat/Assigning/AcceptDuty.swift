public import Organisation
public import Planning
import Storage

/// The body takes the duty on.
public struct AcceptDuty: UseCase {
    /// The right that it needs.
    public static let verb = Verb.acceptDuty

    /// The assignment.
    public let assignment: AssignmentID

    /// An assignment that is taken on.
    public init(_ assignment: AssignmentID) {
        self.assignment = assignment
    }

    /// Throws `Declined` with the assignment's own code when this may not follow now.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        try seat.add(.accepted, at: sitting)
        return assignment
    }
}
