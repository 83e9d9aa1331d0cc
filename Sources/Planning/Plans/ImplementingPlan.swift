public import Organisation

/// Names a body's own plan.
public typealias ImplementingPlanID = Identifier<ImplementingPlan>

/// The plan by which one body carries out the plan above it (kế hoạch cụ thể hóa): what is known of its filing.
public struct ImplementingPlan: Codable, Hashable, Sendable {
    /// How far it has come; derived, never stored.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case missing, filed, returned, accepted

        /// As officials call it.
        public var words: String {
            switch self {
            case .missing: "chưa gửi"
            case .filed: "đã gửi"
            case .returned: "bị trả lại"
            case .accepted: "đã chấp nhận"
            }
        }
    }

    /// Its name in the system.
    public let id: ImplementingPlanID
    /// The plan that it carries out.
    public let plan: PlanID
    /// The body that files it.
    public let body: BodyID
    /// The body's own plan, where it was read into the system as well.
    public var own: PlanID?
    /// What happened, in the order of entry; only ever added to.
    public private(set) var facts: [FilingFact]
    /// Counts the changes.
    public var version: Int

    /// A plan that is owed.
    public init(id: ImplementingPlanID, plan: PlanID, body: BodyID, own: PlanID? = nil, facts: [FilingFact] = [], version: Int = 1) {
        self.id = id
        self.plan = plan
        self.body = body
        self.own = own
        self.facts = facts
        self.version = version
    }

    /// Adds a fact.
    public mutating func add(_ fact: FilingFact) { facts.append(fact) }

    /// How it stood at the end of a day: what the last fact up to then says.
    public func state(on day: Day) -> State {
        switch facts.last(where: { $0.on <= day })?.kind {
        case nil: .missing
        case .filed: .filed
        case .returned: .returned
        case .accepted: .accepted
        }
    }

    /// Whether it is owed on a day although the day by which it was due has passed; the due day itself is in time.
    public func isLate(on day: Day, due: Day) -> Bool {
        due < day && [.missing, .returned].contains(state(on: day))
    }

    private enum CodingKeys: String, CodingKey {
        case id, plan, body, own, facts, version
    }
}
