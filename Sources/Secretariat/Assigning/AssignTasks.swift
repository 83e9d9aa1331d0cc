public import Organisation
public import Planning
import Storage

/// Gives tasks to bodies, many in one act, with an answer for each: what may not be given is told and keeps nothing else back.
public struct AssignTasks: UseCase {
    /// The right that it needs.
    public static let verb = Verb.assign

    /// A task given to one body.
    public struct Gift: Codable, Hashable, Sendable {
        /// The task.
        public let task: TaskID
        /// The one body that answers for it.
        public let lead: BodyID
        /// Why this body.
        public let origin: AssignmentOrigin
        /// The name that the plan prints for it.
        public let printedLead: String?
        /// Those who work along.
        public let coordinating: [Coordination]
        /// When it is due.
        public let due: Due

        /// A task for a body.
        public init(task: TaskID, lead: BodyID, origin: AssignmentOrigin, printedLead: String? = nil, coordinating: [Coordination] = [], due: Due) {
            self.task = task
            self.lead = lead
            self.origin = origin
            self.printedLead = printedLead
            self.coordinating = coordinating
            self.due = due
        }

        /// As it was proposed.
        public init(_ proposal: AssignmentProposal) {
            self.init(
                task: proposal.task, lead: proposal.lead, origin: proposal.origin, printedLead: proposal.printedLead, coordinating: proposal.coordinating,
                due: proposal.due)
        }
    }

    /// What became of one gift.
    public struct Answer: Codable, Hashable, Sendable {
        /// The task.
        public let task: TaskID
        /// The body.
        public let lead: BodyID
        /// The assignment, where it was given.
        public let assignment: AssignmentID?
        /// Why it was not given: a stable code and a sentence.
        public let code: String?
        /// The sentence.
        public let sentence: String?
    }

    /// The plan whose tasks are given.
    public let plan: PlanID
    /// What is given to whom.
    public let gifts: [Gift]

    /// Tasks of a plan for bodies.
    public init(plan: PlanID, gifts: [Gift]) {
        self.plan = plan
        self.gifts = gifts
    }

    /// One answer for each gift, in their order.
    public func carryOut(at sitting: Sitting) throws -> [Answer] {
        let plan = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: plan.concern(sitting))
        var giver = try Giver(plan, sitting)
        let answers = try gifts.map { try giver.give($0) }
        try giver.store()
        return answers
    }
}
