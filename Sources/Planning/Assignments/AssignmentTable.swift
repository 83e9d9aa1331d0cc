/// Which event may follow in which state, and where it leads. What is not named here cannot happen.
enum AssignmentTable {
    private static let rows: [AssignmentState: [AssignmentStep: AssignmentState]] = [
        .fresh: [.proposed: .proposed, .confirmed: .given],
        .proposed: [.confirmed: .given, .dueMoved: .proposed, .withdrawn: .withdrawn],
        // Work that was begun or finished without a formal acceptance is done all the same.
        .given: [
            .accepted: .accepted, .askedBack: .asked, .refused: .refused, .done: .done, .dueMoved: .given, .withdrawn: .withdrawn, .passedOn: .passedOn,
        ],
        .accepted: [.delegated: .accepted, .done: .done, .dueMoved: .accepted, .withdrawn: .withdrawn, .passedOn: .passedOn],
        .asked: [.answered: .given, .dueMoved: .asked, .withdrawn: .withdrawn, .passedOn: .passedOn],
        // The giver insists, or takes it back.
        .refused: [.confirmed: .given, .dueMoved: .refused, .withdrawn: .withdrawn, .passedOn: .passedOn],
        .done: [.reopened: .accepted],
    ]

    /// Where an event leads; nothing where it may not happen.
    static func state(after step: AssignmentStep, in state: AssignmentState) -> AssignmentState? { rows[state]?[step] }
}

extension AssignmentState {
    /// Where an event leads from here; nothing where it may not happen.
    public func after(_ step: AssignmentStep) -> AssignmentState? { AssignmentTable.state(after: step, in: self) }

    /// What may happen next.
    public var possible: [AssignmentStep] { AssignmentStep.allCases.filter { after($0) != nil } }
}
