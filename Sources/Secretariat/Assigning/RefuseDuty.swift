public import Organisation
public import Planning
import Storage

/// The head of the body says, with a reason, that it is not its duty; the giver decides.
public struct RefuseDuty: UseCase {
    /// The right that it needs.
    public static let verb = Verb.refuseDuty

    /// The assignment.
    public let assignment: AssignmentID
    /// The reason.
    public let words: String

    /// A refusal with its reason.
    public init(_ assignment: AssignmentID, words: String) {
        self.assignment = assignment
        self.words = words
    }

    /// Throws `Declined` with the assignment's own code when this may not follow now.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        try seat.add(.refused, words: words, at: sitting)
        return assignment
    }
}
