public import Organisation
public import Planning
import Storage

/// Applies the reviewed lines of an adjusting document to a published plan; tasks keep their names and their history.
public struct AdjustPlan: UseCase {
    /// The right that it needs.
    public static let verb = Verb.adjustPlan

    /// What an adjustment did.
    public struct Outcome: Codable, Hashable, Sendable {
        /// The plan's new version.
        public let version: Int
        /// Tasks that say something else now, that are new, or that are gone.
        public let changedTasks: Int
        /// Assignments whose due day moved.
        public let movedDues: Int
        /// Assignments that were taken back with their task.
        public let withdrawn: Int
    }

    /// The plan.
    public let plan: PlanID
    /// The tasks as the adjusting document has them.
    public let reading: [PlanTask]
    /// The number of the adjusting document.
    public let reason: String
    /// Which lines of the comparison are accepted, from 0; all where nil.
    public let accepted: [Int]?

    /// An adjustment by a document.
    public init(plan: PlanID, reading: [PlanTask], reason: String, accepted: [Int]? = nil) {
        self.plan = plan
        self.reading = reading
        self.reason = reason
        self.accepted = accepted
    }

    /// Throws `Declined` when the plan changed so that the comparison no longer fits, and for no reason.
    public func carryOut(at sitting: Sitting) throws -> Outcome {
        let plan = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: plan.concern(sitting))
        guard !reading.contains(where: { Wording.saysNothing($0.text.value ?? "") }) else {
            throw Declined("task-empty", "Có nhiệm vụ chưa có nội dung; hãy ghi nội dung hoặc bỏ nhiệm vụ đó.")
        }
        let rules = try sitting.rules()
        var list = try TaskList(plan: plan.id, tasks: try sitting.shelf().tasks(of: plan.id))
        let before = Dictionary(list.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var adjustment = Adjustment(of: list, with: reading, on: sitting.occasion.today, rules: rules)
        if let accepted { accepted.forEach { adjustment.accept($0) } } else { adjustment.acceptAll() }
        let changed = try list.apply(adjustment, reason: reason, stamp: sitting.stamp) { sitting.identifier() }
        try TaskStore(sitting).store(changed, before: before)
        let followed = try FollowingAdjustment(plan, before, changed, reason, rules).carryOut(at: sitting)
        let version = try sitting.versions.add(list.tasks, of: plan.id, at: sitting.occasion.at, by: sitting.actor.id)
        try sitting.record(LogSubject("plan", plan.id), before: version - 1, after: version, note: reason)
        let told = changed.filter { task in before[task.id].map { $0.saysOtherThan(task) } ?? true }
        return Outcome(version: version, changedTasks: told.count, movedDues: followed.moved, withdrawn: followed.withdrawn)
    }
}

extension PlanTask {
    /// Whether the other says something else, wherever both stand.
    fileprivate func saysOtherThan(_ other: PlanTask) -> Bool {
        var here = self
        (here.position, here.path, here.headings) = (other.position, other.path, other.headings)
        return here != other
    }
}
