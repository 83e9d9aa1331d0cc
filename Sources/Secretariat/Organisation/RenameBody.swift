public import Organisation
import Storage

/// Gives a body another name from a day on; the names it bore stay, for the papers of their time.
public struct RenameBody: UseCase {
    /// The right that it needs.
    public static let verb = Verb.registerBody

    /// The body.
    public let body: BodyID
    /// The new name in full.
    public let name: String
    /// Its short form.
    public let short: String?
    /// The first day of the new name.
    public let from: Day

    /// A new name from a day on.
    public init(body: BodyID, name: String, short: String? = nil, from: Day) {
        self.body = body
        self.name = name
        self.short = short
        self.from = from
    }

    /// Throws `Declined` with the register's own code when the names do not fit each other.
    public func carryOut(at sitting: Sitting) throws -> BodyID {
        try sitting.permit(on: .authority)
        let old = try sitting.shelf(of: RegisteredBody.self).get(body)
        var new = old
        for index in new.names.indices where new.names[index].validity.until == nil { new.names[index].validity.until = from }
        new.names.append(NameEra(name, short: short, validity: Validity(from: from)))
        try Declined.unless(name, "name-empty", "Chưa có tên cơ quan; hãy ghi tên đầy đủ.")
        try sitting.register.check(changing: [new])
        try sitting.register.replace(new)
        try sitting.record(LogSubject("body", body), before: old.names, after: new.names)
        return body
    }
}
