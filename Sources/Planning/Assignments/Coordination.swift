public import Organisation

/// A body that works with the lead, with what is asked of it and by when.
public struct Coordination: Codable, Hashable, Sendable {
    /// The body.
    public let body: BodyID
    /// The name that the plan prints for it; also where the plan names a collective or a body of old.
    public var printed: String?
    /// What it is to do; nil where the plan only names it.
    public var duty: String?
    /// The day that the lead sets for its answer.
    public var due: Day?

    /// A body that works along.
    public init(body: BodyID, printed: String? = nil, duty: String? = nil, due: Day? = nil) {
        self.body = body
        self.printed = printed
        self.duty = duty
        self.due = due
    }

    private enum CodingKeys: String, CodingKey {
        case body, printed, duty, due
    }
}
