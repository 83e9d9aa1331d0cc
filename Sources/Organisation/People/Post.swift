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
}

/// Names a post.
public typealias PostID = Identifier<Post>
