public import Organisation
public import Planning
import Storage

/// The giver answers the body's question.
public struct AnswerQuestion: UseCase {
    /// The right that it needs.
    public static let verb = Verb.answerQuestion

    /// The assignment.
    public let assignment: AssignmentID
    /// The answer.
    public let words: String

    /// The answer to a question.
    public init(_ assignment: AssignmentID, words: String) {
        self.assignment = assignment
        self.words = words
    }

    /// Throws `Declined` with the assignment's own code when this may not follow now.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfKeeper(sitting))
        try seat.add(.answered, words: words, at: sitting)
        return assignment
    }
}
