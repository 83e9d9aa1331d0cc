public import Organisation
import Storage

/// The register as one value for questions: bodies, successions, groups. Everybody with a post may look at it.
public struct ViewRegister: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readPlan

    /// The whole register.
    public init() {}

    /// The register.
    public func answer(at sitting: Sitting) throws -> Registry {
        try sitting.permitMembers()
        return try sitting.register.registry()
    }
}
