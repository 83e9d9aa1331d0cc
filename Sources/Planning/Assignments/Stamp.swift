public import Organisation

/// Who does something, when it is entered, and the civil day on which it counts.
public struct Stamp: Hashable, Sendable {
    /// Who.
    public let by: PersonID
    /// When it is entered.
    public let at: Instant
    /// The day on which it counts.
    public let on: Day

    /// Done by a person at an instant; on the day of that instant, unless another is named.
    public init(by: PersonID, at: Instant, on: Day? = nil) {
        self.by = by
        self.at = at
        self.on = on ?? at.day
    }

    /// An event with this stamp.
    public func event(_ kind: AssignmentEvent.Kind, words: String? = nil) -> AssignmentEvent {
        AssignmentEvent(kind, on: on, at: at, by: by, words: words)
    }
}
