public import Organisation

/// Who made a change: a person by identifier and by the name as printed on that day, or the system itself.
public struct LogActor: Hashable, Sendable {
    /// The person's identifier as it is shown; none where the system acted by itself.
    public let id: String?
    /// The name as it was printed then. A later change of the name does not change what is told here.
    public let name: String

    /// The system, acting by itself: at an hour, by a rule.
    public static let system = LogActor(id: nil, name: "hệ thống")

    /// A person.
    public init<Person>(_ id: Identifier<Person>, name: String) { self.init(id: id.description, name: name) }

    init(id: String?, name: String) {
        self.id = id
        self.name = name
    }
}
