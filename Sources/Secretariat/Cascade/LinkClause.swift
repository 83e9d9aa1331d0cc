public import Organisation
public import Planning
import Storage

/// Confirms that tasks of a plan carry out clauses of a document above, one or many in one act.
public struct LinkClause: UseCase {
    /// The right that it needs.
    public static let verb = Verb.linkClause

    /// A task and the clause that it carries out.
    public struct Link: Codable, Hashable, Sendable {
        /// The task of the plan.
        public let task: TaskID
        /// The task of the upper plan.
        public let clause: TaskID
        /// What speaks for it.
        public let words: String?
        /// How much a proposal said for it.
        public let score: Double?

        /// A link to confirm.
        public init(task: TaskID, clause: TaskID, words: String? = nil, score: Double? = nil) {
            self.task = task
            self.clause = clause
            self.words = words
            self.score = score
        }
    }

    /// What became of the links.
    public struct Outcome: Codable, Hashable, Sendable {
        /// Links that are new.
        public let linked: Int
        /// Links that were there already.
        public let known: Int
    }

    /// The plan below.
    public let plan: PlanID
    /// The plan above.
    public let upper: PlanID
    /// What carries what.
    public let links: [Link]

    /// Links to confirm.
    public init(plan: PlanID, upper: PlanID, links: [Link]) {
        self.plan = plan
        self.upper = upper
        self.links = links
    }

    /// All of them or none. Throws `Declined` for a task that does not stand, and for a link that leads back in a circle.
    public func carryOut(at sitting: Sitting) throws -> Outcome {
        let lower = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: lower.concern(sitting))
        _ = try sitting.plan(upper, visibleFrom: lower)
        guard !links.isEmpty else { throw Declined("no-links", "Chưa nêu liên kết nào; hãy nêu nhiệm vụ và mục của văn bản trên.") }
        try check(sitting)
        var seen: Set<Carries> = []
        let new = try links.map(carrying(at: sitting)).filter { try seen.insert($0.link).inserted && sitting.carryings.find($0.link) == nil }
        try sitting.carryings.add(new)
        for one in new { try sitting.record(LogSubject("task", one.link.below.task), before: Carrying?.none, after: one) }
        return Outcome(linked: new.count, known: links.count - new.count)
    }

    private func check(_ sitting: Sitting) throws {
        let standing = try [plan, upper].map { Set(try sitting.shelf(of: PlanTask.self).tasks(of: $0).filter(\.fate.isLive).map(\.id)) }
        let below = Cascade(try sitting.carryings.below(plan))
        for link in links {
            guard standing[0].contains(link.task), standing[1].contains(link.clause) else {
                throw Declined("clause-not-standing", "Nhiệm vụ hoặc mục được nêu không có hoặc không còn trong kế hoạch; hãy xem lại số bằng thucthi review.")
            }
            guard !below.leads(from: PlanClause(plan: plan, task: link.task), to: PlanClause(plan: upper, task: link.clause)) else {
                throw Declined("carries-circle", "Văn bản này đang ở phía dưới kế hoạch, nối ngược lên sẽ thành vòng; hãy xem lại văn bản nào là cấp trên.")
            }
        }
    }

    private func carrying(at sitting: Sitting) -> (Link) -> Carrying {
        { link in
            let carries = Carries(PlanClause(plan: plan, task: link.task), carries: PlanClause(plan: upper, task: link.clause))
            return Carrying(carries, by: sitting.actor.id, at: sitting.occasion.at, words: link.words, score: link.score)
        }
    }
}

extension Sitting {
    /// Another plan, as the upper one of this. What the person may not look at is as good as none.
    fileprivate func plan(_ upper: PlanID, visibleFrom plan: Plan) throws -> Plan {
        guard upper != plan.id else {
            throw Declined("carries-itself", "Kế hoạch không thể cụ thể hóa chính mình; hãy nêu văn bản cấp trên khác.")
        }
        let found = try shelf(of: Plan.self).get(upper)
        guard try mayDo(.readPlan, on: found.concern(self)) else { throw StorageError.notFound(kind: "plan", id: upper.description) }
        return found
    }
}
