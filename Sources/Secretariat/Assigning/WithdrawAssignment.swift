public import Organisation
public import Planning
import Storage

/// The giver takes a duty back, with a reason.
public struct WithdrawAssignment: UseCase {
    /// The right that it needs.
    public static let verb = Verb.assign

    /// The assignment.
    public let assignment: AssignmentID
    /// The reason.
    public let words: String

    /// A duty that is taken back.
    public init(_ assignment: AssignmentID, words: String) {
        self.assignment = assignment
        self.words = words
    }

    /// Throws `Declined` with the assignment's own code when this may not follow now.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfKeeper(sitting))
        try seat.add(.withdrawn, words: words, at: sitting)
        return assignment
    }
}
