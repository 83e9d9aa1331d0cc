public import Organisation

/// What is open in a plan that ends, and where it goes on in the plan that succeeds.
public struct CarryingOver: Hashable, Sendable {
    /// A task that is open, and the task of the successor that goes on with it.
    public struct Line: Hashable, Sendable {
        /// The task of the ended plan; it stays there as it was.
        public let from: TaskID
        /// The task of the successor.
        public let to: TaskID
        /// The task as it is to be added to the successor; nil where the successor has it already.
        public let copy: PlanTask?
    }

    /// One for each open task, in the order of the ended plan.
    public let lines: [Line]

    /// Finds the open tasks of a plan and their like in the successor, by the rules of a day.
    ///
    /// Open is a live task that was given to nobody, or that is not done by everybody who has it. `taskID` names what is copied.
    public init(
        from ended: TaskList, assignments: [Assignment], into successor: TaskList, on day: Day, rules: RuleBook, taskID: () -> TaskID
    ) {
        let ofTask = Dictionary(grouping: assignments.filter { !$0.state(on: day).isClosed }, by: \.task)
        let open = ended.live.filter { task in
            let given = (ofTask[task.id] ?? []).filter { $0.state(on: day).isGiven }
            return given.isEmpty || given.contains { $0.state(on: day) != .done }
        }
        let there = successor.live
        let matches = TaskMatcher(open, there, likeness: rules.number(.adjustmentLikeness, on: day) ?? 100).matches
        var position = (successor.tasks.map(\.position).max() ?? -1)
        lines = zip(open, matches).map { task, match in
            if let match { return Line(from: task.id, to: there[match].id, copy: nil) }
            position += 1
            var copy = task.copied(as: taskID(), into: successor.plan)
            copy.carriedFrom = task.id
            copy.position = position
            return Line(from: task.id, to: copy.id, copy: copy)
        }
    }
}

extension Assignment {
    /// Goes on as an assignment of the successor plan's task: same body, same due; taken on already, where it was.
    ///
    /// `basis` is the number of the plan that succeeds. Throws `AssignmentError` where the assignment is closed, done or only proposed.
    public func carried(to task: TaskID, as newID: AssignmentID, basis: String, stamp: Stamp) throws(AssignmentError) -> HandedOver {
        let old = try adding(stamp.event(.passedOn(to: newID), words: basis))
        let new = Assignment(
            id: newID, task: task, lead: lead, origin: .inherited(from: id, basis: basis), printedLead: printedLead, coordinating: coordinating, due: due,
            person: person, unit: unit)
        let given = try new.adding(stamp.event(.confirmed, words: basis))
        return HandedOver(from: old, to: state == .accepted ? try given.adding(stamp.event(.accepted)) : given)
    }
}
