import Organisation
import Planning

/// The days on which the things happened that lists ask for, taken from an assignment's events.
struct AssignmentFacts {
    private(set) var confirmed: Day?
    private(set) var accepted: Day?
    private(set) var done: Day?
    /// Refused, withdrawn or passed on: from here on another answers.
    private(set) var closed: Day?

    init(_ events: [AssignmentEvent]) {
        for event in events { take(event) }
    }

    private mutating func take(_ event: AssignmentEvent) {
        switch event.kind {
        case .confirmed: (confirmed, closed) = (confirmed ?? event.on, nil)
        case .accepted: accepted = event.on
        case .done: done = event.on
        case .reopened: done = nil
        case .refused, .withdrawn, .passedOn: closed = event.on
        case .proposed, .askedBack, .answered, .delegated, .dueMoved: break
        }
    }
}
