/// A confirmed link: what stands below carries out what stands above (cụ thể hóa văn bản trên).
public struct Carries: Codable, Hashable, Sendable {
    /// The task of the plan below.
    public let below: PlanClause
    /// The clause of the document above.
    public let above: PlanClause

    /// A confirmed link.
    public init(_ below: PlanClause, carries above: PlanClause) {
        self.below = below
        self.above = above
    }

    private enum CodingKeys: String, CodingKey {
        case below, above
    }
}
