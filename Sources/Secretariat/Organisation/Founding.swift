public import Organisation

/// What an authority begins with: its bodies and groups, and the one person who sets up all others.
public struct Founding: Sendable {
    /// The authority's name: «Tỉnh Tây Ninh».
    public let name: String
    /// Its province's code since 01/07/2025, where it is a province.
    public let province: String?
    /// Names it for ever.
    public let authority: AuthorityID
    /// Bodies, those of earlier times too.
    public let bodies: [RegisteredBody]
    /// Who followed whom.
    public let successions: [SuccessionEdge]
    /// The collectives.
    public let groups: [BodyGroup]
    /// The first person.
    public let administrator: Person
    /// Where that person serves, with the roles to begin with.
    public let post: Post

    /// A founding with all that it begins with.
    public init(
        name: String, province: String?, authority: AuthorityID, bodies: [RegisteredBody], successions: [SuccessionEdge], groups: [BodyGroup],
        administrator: Person, post: Post
    ) {
        self.name = name
        self.province = province
        self.authority = authority
        self.bodies = bodies
        self.successions = successions
        self.groups = groups
        self.administrator = administrator
        self.post = post
    }
}
