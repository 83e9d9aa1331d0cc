/// A body that belongs to a group for a time.
public struct Membership: Hashable, Sendable, Codable {
    /// The member.
    public var body: BodyID
    /// When it belongs to the group.
    public var validity: Validity

    /// A member for a time.
    public init(_ body: BodyID, validity: Validity = .always) {
        self.body = body
        self.validity = validity
    }
}
