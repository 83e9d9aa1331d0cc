public import Organisation

/// A duty of a body that ended, and who may have it now.
public struct PassingOn: Hashable, Sendable {
    /// How the body that ended stands to the assignment.
    public enum Part: String, Codable, Hashable, Sendable {
        case lead, coordinating
    }

    /// Who may have it.
    public enum Choice: Hashable, Sendable {
        /// All of the work went to one body.
        case whole(SuccessionCandidate)
        /// Only parts went on, or to several: a person decides duty by duty.
        case decide([SuccessionCandidate])
        /// Nobody is known to have taken over.
        case nobody
    }

    /// The assignment.
    public let assignment: AssignmentID
    /// Its task.
    public let task: TaskID
    /// Whether the body leads or works along.
    public let part: Part
    /// The name that the plan prints; it stays.
    public let printedName: String?
    /// Who may have it.
    public let choice: Choice
}

extension PassingOn {
    /// The open duties of a body that ended, each with those who may have it, in the order of the assignments.
    public static func openDuties(of body: BodyID, in assignments: [Assignment], candidates: [SuccessionCandidate], on day: Day) -> [PassingOn] {
        assignments.filter { isOpen($0, on: day) }.flatMap { assignment in
            let lead = assignment.lead == body ? [PassingOn(assignment, .lead, printed: assignment.printedLead, candidates)] : []
            let partners = assignment.coordinating.filter { $0.body == body }
            return lead + partners.map { PassingOn(assignment, .coordinating, printed: $0.printed, candidates) }
        }
    }

    private static func isOpen(_ assignment: Assignment, on day: Day) -> Bool {
        let state = assignment.state(on: day)
        return !state.isClosed && state != .done
    }

    private init(_ assignment: Assignment, _ part: Part, printed: String?, _ candidates: [SuccessionCandidate]) {
        self.assignment = assignment.id
        task = assignment.task
        self.part = part
        printedName = printed
        choice = Choice(candidates)
    }
}

extension PassingOn.Choice {
    /// One body with all of the work needs no decision; anything else does.
    init(_ candidates: [SuccessionCandidate]) {
        if candidates.isEmpty {
            self = .nobody
        } else if candidates.count == 1, candidates[0].isWhole {
            self = .whole(candidates[0])
        } else {
            self = .decide(candidates)
        }
    }
}
