public import Organisation

/// Names a plan.
public typealias PlanID = Identifier<Plan>

/// A plan that is followed: what stands at its head and foot, and what became of it.
public struct Plan: Codable, Hashable, Sendable {
    /// Its name in the system.
    public let id: PlanID
    /// The body that runs it (cơ quan đầu mối): repairs, publishes, assigns, follows.
    public var keeper: BodyID
    /// `Kế hoạch`, `Chỉ thị` …
    public var type: Corrected<String>
    /// As printed: `15/KH-UBND`.
    public var number: Corrected<String>
    /// The body that issued it, by its printed name.
    public var issuer: Corrected<String>
    /// Where it was issued.
    public var place: Corrected<String>
    /// The day of issue.
    public var issued: Corrected<Day>
    /// The trích yếu.
    public var title: Corrected<String>
    /// The name under the signature.
    public var signer: Corrected<String>
    /// How it came into the system.
    public var origin: PlanOrigin
    /// When and by whom it was published; nil while it is a draft.
    public var published: Publication?
    /// When it ended and what goes on with it.
    public var ended: PlanEnd?
    /// The day by which each body must file a plan of its own; nil where none is asked for.
    public var implementingPlansDue: Day?
    /// Counts the changes, so that a write on an old one is refused.
    public var version: Int

    /// A plan of which nothing is known yet.
    public init(id: PlanID, keeper: BodyID, origin: PlanOrigin) {
        self.id = id
        self.keeper = keeper
        self.origin = origin
        type = Corrected()
        number = Corrected()
        issuer = Corrected()
        place = Corrected()
        issued = Corrected()
        title = Corrected()
        signer = Corrected()
        version = 1
    }

    /// Draft until the day on which it was published, ended from the day of its end.
    public func state(on day: Day) -> PlanState {
        if let ended, ended.on <= day { return .ended }
        return published.map { $0.on <= day } ?? false ? .published : .draft
    }

    private enum CodingKeys: String, CodingKey {
        case id, keeper, type, number, issuer, place, issued, title, signer, origin, published, ended, implementingPlansDue, version
    }
}
