public import Organisation
public import Planning
import Storage

/// How far the implementing plans of a plan have come, one line for each body that leads a duty or has filed.
public struct ListFilings: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// Where one body stands.
    public struct Filing: Hashable, Sendable {
        /// The body.
        public let body: BodyID
        /// How far its plan has come on the day.
        public let state: ImplementingPlan.State
        /// Whether it is owed although the day has passed.
        public let isLate: Bool
        /// The last thing that happened up to the day; nil where nothing did.
        public let last: FilingFact?
        /// The body's own plan, where it was taken in too and the person may look at it.
        public let own: PlanID?
    }

    /// What is seen.
    public struct Answer: Sendable {
        /// The plan that is carried out.
        public let plan: Plan
        /// By body, those in the order of their names.
        public let filings: [Filing]
        /// The bodies, for their names.
        public let registry: Registry
        /// The day of the answer.
        public let day: Day

        /// Throws `Declined` where nothing can be filed for a body: the plan is not published, or its own was accepted already.
        public func checkOpen(for body: BodyID) throws(Declined) {
            guard plan.state(on: day) == .published else { throw .planNotPublished }
            guard filings.first(where: { $0.body == body })?.state != .accepted else { throw .acceptedAlready }
        }
    }

    /// The plan that is carried out.
    public let plan: PlanID

    /// The filings of a plan.
    public init(of plan: PlanID) { self.plan = plan }

    /// Throws `Declined` when the person may not look at the plan.
    public func answer(at sitting: Sitting) throws -> Answer {
        let plan = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: plan.concern(sitting))
        let (registry, day) = (try sitting.register.registry(), sitting.occasion.today)
        let leads = try sitting.assignments.assignments(of: plan.id).filter { $0.upper == nil && $0.state.isGiven }.map(\.lead)
        let filed = try sitting.shelf(of: ImplementingPlan.self).plans(of: plan.id)
        let plans = Dictionary(filed.map { ($0.body, $0) }, uniquingKeysWith: { first, _ in first })
        let filings = try Set(leads + filed.map(\.body)).sorted().map { try filing($0, plans[$0], plan, sitting) }
        let sorted = filings.sorted { (registry[$0.body]?.name(on: day)?.text ?? "") < (registry[$1.body]?.name(on: day)?.text ?? "") }
        return Answer(plan: plan, filings: sorted, registry: registry, day: day)
    }

    private func filing(_ body: BodyID, _ filed: ImplementingPlan?, _ plan: Plan, _ sitting: Sitting) throws -> Filing {
        let day = sitting.occasion.today
        let known = filed ?? ImplementingPlan(id: ImplementingPlanID(0), plan: plan.id, body: body)
        let own = try known.own.flatMap { try sitting.shelf(of: Plan.self).find($0) }
        let shown = try own.flatMap { try sitting.mayDo(.readPlan, on: $0.concern(sitting)) ? $0.id : nil }
        return Filing(
            body: body, state: known.state(on: day), isLate: plan.implementingPlansDue.map { known.isLate(on: day, due: $0) } ?? false,
            last: known.facts.last { $0.on <= day }, own: shown)
    }
}
