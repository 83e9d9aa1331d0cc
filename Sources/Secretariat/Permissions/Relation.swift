/// How the acting person's own body stands to the body that a thing belongs to.
public enum Relation: String, CaseIterable, Sendable {
    /// The same body.
    case own
    /// The thing's body is under the person's, at any depth.
    case sub
    /// The thing's body is above the person's, at any depth.
    case upper
    /// Neither.
    case other
    /// The thing belongs to the whole authority.
    case whole

    /// Those that a body of its own can have.
    static let ofBodies: [Relation] = [.own, .sub, .upper, .other]
}
