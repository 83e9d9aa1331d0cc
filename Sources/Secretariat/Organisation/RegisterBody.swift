public import Organisation
import Storage

/// Adds a body to the register.
public struct RegisterBody: UseCase {
    /// The right that it needs.
    public static let verb = Verb.registerBody

    /// The name in full.
    public let name: String
    /// The short form, where there is one.
    public let short: String?
    /// What sort of body it is.
    public let kind: BodyKind
    /// The tier it belongs to.
    public let level: BodyLevel
    /// The body above it.
    public let superior: BodyID?
    /// The day from which it stands; nil where nobody knows.
    public let from: Day?

    /// A body by its name and place.
    public init(name: String, short: String? = nil, kind: BodyKind, level: BodyLevel, superior: BodyID? = nil, from: Day? = nil) {
        self.name = name
        self.short = short
        self.kind = kind
        self.level = level
        self.superior = superior
        self.from = from
    }

    /// Throws `Declined` with the register's own code when the body does not fit into the register.
    public func carryOut(at sitting: Sitting) throws -> BodyID {
        try sitting.permit(on: .authority)
        try Declined.unless(name, "name-empty", "Chưa có tên cơ quan; hãy ghi tên đầy đủ.")
        let body = RegisteredBody(
            id: sitting.identifier(), names: [NameEra(name, short: short)], kind: kind, level: level, superior: superior, validity: Validity(from: from))
        if let superior { _ = try sitting.shelf(of: RegisteredBody.self).get(superior) }
        try sitting.register.check(adding: [body])
        try sitting.register.add([body])
        try sitting.record(LogSubject("body", body.id), before: RegisteredBody?.none, after: body)
        return body.id
    }
}
