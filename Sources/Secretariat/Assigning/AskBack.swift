public import Organisation
public import Planning
import Storage

/// The body asks back before it takes the duty on.
public struct AskBack: UseCase {
    /// The right that it needs.
    public static let verb = Verb.acceptDuty

    /// The assignment.
    public let assignment: AssignmentID
    /// The question.
    public let words: String

    /// A question about an assignment.
    public init(_ assignment: AssignmentID, words: String) {
        self.assignment = assignment
        self.words = words
    }

    /// Throws `Declined` with the assignment's own code when this may not follow now.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        try seat.add(.askedBack, words: words, at: sitting)
        return assignment
    }
}
