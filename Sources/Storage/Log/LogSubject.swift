public import Organisation

/// What a change is about: a kind of thing by its stable name, and which one.
public struct LogSubject: Hashable, Sendable {
    /// `plan`, `task`, `assignment` …: never renamed once it stands in a log.
    public let kind: String
    /// Its identifier as it is shown.
    public let id: String

    /// A thing with an identifier.
    public init<Thing>(_ kind: String, _ id: Identifier<Thing>) { self.init(kind: kind, id: id.description) }

    /// A thing that is named otherwise: a setting by its key, a file by its digest.
    public init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }
}
