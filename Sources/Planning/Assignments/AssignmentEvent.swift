public import Organisation

/// One thing that happened to an assignment. Events are only ever added, never changed.
public struct AssignmentEvent: Hashable, Sendable {
    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// Put forward, by the machine or a person; binds nobody yet.
        case proposed
        /// Given (giao): the body now has the duty.
        case confirmed
        /// The body took it on.
        case accepted
        /// The body asks something back; the words are the question.
        case askedBack
        /// The giver answered; the words are the answer.
        case answered
        /// The body says that it is not its duty; the words are the reason.
        case refused
        /// Handed on to a body below, which has an assignment of its own.
        case delegated(to: AssignmentID)
        /// The due day was moved; the words are the decision. Both stay known.
        case dueMoved(from: Due, to: Due)
        /// Done on the event's day, with what came of it.
        case done(product: String?)
        /// What was done is not enough; the words are the reason.
        case reopened
        /// Taken back; the words are the reason.
        case withdrawn
        /// Gone to the assignment of the body that succeeds.
        case passedOn(to: AssignmentID)
    }

    /// What happened.
    public let kind: Kind
    /// When it was entered.
    public let at: Instant
    /// The civil day on which it counts, which may be before that of its entry.
    public let on: Day
    /// Who entered it.
    public let by: PersonID
    /// The question, the answer, the reason, the number of the decision.
    public let words: String?

    /// An event of a day, entered by a person at an instant.
    public init(_ kind: Kind, on: Day, at: Instant, by: PersonID, words: String? = nil) {
        self.kind = kind
        self.on = on
        self.at = at
        self.by = by
        self.words = words
    }
}
