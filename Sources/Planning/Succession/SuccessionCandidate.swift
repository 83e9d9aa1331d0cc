public import Organisation

/// A body that took over what another did, all of it or a part.
public struct SuccessionCandidate: Codable, Hashable, Sendable {
    /// The body that answers now.
    public let body: BodyID
    /// The part that came to it, in words; nil for all.
    public let part: String?
    /// The decision that orders it.
    public let basis: String?

    /// A body with all of the work, or with a part of it.
    public init(body: BodyID, part: String? = nil, basis: String? = nil) {
        self.body = body
        self.part = part
        self.basis = basis
    }

    /// Whether all of the work came to it.
    public var isWhole: Bool { part == nil }

    private enum CodingKeys: String, CodingKey {
        case body, part, basis
    }
}
