public import Organisation

/// What is to be recorded of one change, before it has a place in the chain.
public struct LogDraft: Hashable, Sendable {
    /// When it happened, by the clock of the machine that did it.
    public let at: Instant
    /// Who did it.
    public let actor: LogActor
    /// From where.
    public let origin: LogOrigin
    /// What was done, by its stable name: `publish-plan`.
    public let verb: String
    /// About what.
    public let subject: LogSubject
    /// What was there before, as JSON text; none where nothing was.
    public let before: String?
    /// What is there now, as JSON text; none where nothing is.
    public let after: String?
    /// The reason that the actor gave.
    public let note: String?

    /// One change.
    public init(
        at: Instant, actor: LogActor, origin: LogOrigin, verb: String, subject: LogSubject, before: String? = nil, after: String? = nil, note: String? = nil
    ) {
        self.at = at
        self.actor = actor
        self.origin = origin
        self.verb = verb
        self.subject = subject
        self.before = before
        self.after = after
        self.note = note
    }
}
