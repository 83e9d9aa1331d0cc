/// The people of an authority and their posts, as one value for questions.
public struct Roster: Sendable {
    /// All people.
    public let people: [Person]
    /// All posts of all times.
    public let posts: [Post]

    private let byID: [PersonID: Person]
    private let byPerson: [PersonID: [Post]]
    private let byBody: [BodyID: [Post]]

    /// People and their posts.
    public init(people: [Person] = [], posts: [Post] = []) {
        self.people = people
        self.posts = posts
        byID = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byPerson = Dictionary(grouping: posts, by: \.person)
        byBody = Dictionary(grouping: posts, by: \.body)
    }

    /// The person of an identifier.
    public subscript(id: PersonID) -> Person? { byID[id] }

    /// The posts that a person holds on a day.
    public func posts(of person: PersonID, on day: Day) -> [Post] {
        byPerson[person, default: []].filter { $0.validity.holds(on: day) }
    }

    /// The posts that are held at a body on a day.
    public func posts(at body: BodyID, on day: Day) -> [Post] {
        byBody[body, default: []].filter { $0.validity.holds(on: day) }
    }

    /// Who holds a role at a body on a day.
    public func people(as role: Role, at body: BodyID, on day: Day) -> [Person] {
        posts(at: body, on: day).filter { $0.roles.contains(role) }.compactMap { byID[$0.person] }
    }
}
