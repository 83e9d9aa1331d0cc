public import Organisation

/// The fact that a plan ended: its open tasks go to a successor, where there is one.
public struct PlanEnd: Codable, Hashable, Sendable {
    /// The first day on which it no longer stands.
    public let on: Day
    /// Who entered it.
    public let by: PersonID
    /// The plan that goes on with its open tasks.
    public let successor: PlanID?

    /// An end on a day.
    public init(on: Day, by: PersonID, successor: PlanID? = nil) {
        self.on = on
        self.by = by
        self.successor = successor
    }

    private enum CodingKeys: String, CodingKey {
        case on, by, successor
    }
}
