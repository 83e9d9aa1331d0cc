/// A post that a person holds at a body for a time (chức vụ), with what the person may do there.
public struct Post: Hashable, Sendable, Codable {
    /// Names it for ever.
    public let id: PostID
    /// Who holds it.
    public var person: PersonID
    /// Where.
    public var body: BodyID
    /// What it is called: «Phó Giám đốc», «Chuyên viên».
    public var title: String
    /// What its holder does in this system.
    public var roles: Set<Role>
    /// From taking up until laying down.
    public var validity: Validity
    /// Counts the changes, so that a write on an old one is refused.
    public var version: Int

    /// A post of a person at a body.
    public init(id: PostID, person: PersonID, body: BodyID, title: String, roles: Set<Role>, validity: Validity = .always, version: Int = 1) {
        self.id = id
        self.person = person
        self.body = body
        self.title = title
        self.roles = roles
        self.validity = validity
        self.version = version
    }

    private enum CodingKeys: String, CodingKey {
        case id, person, body, title, roles, validity, version
    }

    /// Writes the roles in an order that is always the same.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(person, forKey: .person)
        try container.encode(body, forKey: .body)
        try container.encode(title, forKey: .title)
        try container.encode(roles.inWrittenOrder, forKey: .roles)
        try container.encode(validity, forKey: .validity)
        try container.encode(version, forKey: .version)
    }
}

/// Names a post.
public typealias PostID = Identifier<Post>
