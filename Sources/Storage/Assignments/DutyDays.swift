import Organisation
import Planning

/// The days on which the things happened that lists ask for, taken from an assignment's events.
struct DutyDays {
    let confirmed: Day?
    let accepted: Day?
    let done: Day?
    /// Withdrawn or passed on: from here on another answers, or nobody.
    let closed: Day?

    init(_ assignment: Assignment) {
        let state = assignment.state
        confirmed = assignment.givenDay
        accepted = confirmed == nil ? nil : assignment.events.first { $0.kind.step == .accepted }?.on
        done = state == .done ? assignment.events.last { $0.kind.step == .done }?.on : nil
        closed = state.isClosed ? assignment.events.last?.on : nil
    }
}
