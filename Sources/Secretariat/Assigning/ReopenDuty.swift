public import Organisation
public import Planning
import Storage

/// What was done is not enough: the duty is open again, with a reason.
public struct ReopenDuty: UseCase {
    /// The right that it needs.
    public static let verb = Verb.completeDuty

    /// The assignment.
    public let assignment: AssignmentID
    /// The reason.
    public let words: String

    /// A duty that is open again.
    public init(_ assignment: AssignmentID, words: String) {
        self.assignment = assignment
        self.words = words
    }

    /// Throws `Declined` with the assignment's own code when this may not follow now.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        try seat.add(.reopened, words: words, at: sitting)
        return assignment
    }
}
