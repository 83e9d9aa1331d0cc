/// Somebody who works for a body of the authority.
public struct Person: Hashable, Sendable, Codable {
    /// Names the person for ever.
    public let id: PersonID
    /// Family name first, as Vietnamese names are written: «Nguyễn Thị Minh Anh».
    public var name: String
    /// Where mail reaches the person.
    public var email: String?
    /// A telephone number as it is written.
    public var phone: String?
    /// Counts the changes, so that a write on an old one is refused.
    public var version: Int

    /// A person by name.
    public init(id: PersonID, name: String, email: String? = nil, phone: String? = nil, version: Int = 1) {
        self.id = id
        self.name = name
        self.email = email
        self.phone = phone
        self.version = version
    }
}

/// Names a person.
public typealias PersonID = Identifier<Person>
