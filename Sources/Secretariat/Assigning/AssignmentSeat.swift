import Organisation
import Planning
import Storage

/// An assignment with the task and the plan that it is from, as a use case meets it.
struct AssignmentSeat {
    let assignment: Assignment
    let task: PlanTask
    let plan: Plan

    init(_ id: AssignmentID, at sitting: Sitting) throws {
        assignment = try sitting.assignments.get(id)
        task = try sitting.shelf(of: PlanTask.self).get(assignment.task)
        plan = try sitting.shelf(of: Plan.self).get(task.plan)
    }

    /// For acts of the body that has the duty.
    func concernOfLead(_ sitting: Sitting) -> Concern { .assignment(lead: assignment.lead, plan.stage(on: sitting.occasion.today)) }

    /// For acts of the body that gives it.
    func concernOfKeeper(_ sitting: Sitting) -> Concern { plan.concern(sitting) }

    /// Adds an event and tells the log.
    @discardableResult
    func add(_ kind: AssignmentEvent.Kind, words: String? = nil, at sitting: Sitting) throws -> Assignment {
        try store(assignment.adding(sitting.stamp.event(kind, words: words)), at: sitting)
    }

    /// Puts the changed assignment in the place of this one and tells the log.
    @discardableResult
    func store(_ changed: Assignment, at sitting: Sitting) throws -> Assignment {
        let stored = try sitting.assignments.replace(assignment, by: changed, in: plan.id)
        try sitting.record(LogSubject("assignment", assignment.id), before: assignment, after: changed)
        return stored
    }
}

extension Assignment {
    /// A body has a task once at a time, from whomever. Throws `AssignmentError.alreadyGiven` with the assignment that is there.
    func checkAlone(among others: [Assignment]) throws(AssignmentError) {
        let same = others.first { $0.id != id && $0.task == task && $0.lead == lead && !$0.state.isClosed }
        if let same { throw .alreadyGiven(same.id) }
    }
}

extension Plan {
    /// The stage by which rights ask.
    func stage(on day: Day) -> Right.PlanStage {
        switch state(on: day) {
        case .draft: .draft
        case .published: .published
        case .ended: .ended
        }
    }

    /// For acts of the body that keeps the plan.
    func concern(_ sitting: Sitting) -> Concern { .plan(keeper: keeper, stage(on: sitting.occasion.today)) }
}

extension Sitting {
    /// Who does it, when it is entered, and the day on which it counts.
    var stamp: Stamp { Stamp(by: actor.id, at: occasion.at, on: occasion.today) }
}
