public import Organisation
import Storage

/// Appoints a person to a post at a body, with what the post may do.
public struct Appoint: UseCase {
    /// The right that it needs.
    public static let verb = Verb.appoint

    /// Who.
    public let person: PersonID
    /// Where.
    public let body: BodyID
    /// What the post is called.
    public let title: String
    /// What its holder does in this system.
    public let roles: Set<Role>
    /// The first day; nil for as long as anybody knows.
    public let from: Day?

    /// A post from a day on.
    public init(person: PersonID, body: BodyID, title: String, roles: Set<Role>, from: Day? = nil) {
        self.person = person
        self.body = body
        self.title = title
        self.roles = roles
        self.from = from
    }

    private enum CodingKeys: String, CodingKey {
        case person, body, title, roles, from
    }

    /// Writes the roles in an order that is always the same: asked again with its key, it must be known again.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(person, forKey: .person)
        try container.encode(body, forKey: .body)
        try container.encode(title, forKey: .title)
        try container.encode(roles.inWrittenOrder, forKey: .roles)
        try container.encodeIfPresent(from, forKey: .from)
    }

    /// Throws `Declined` when no role is given or the body no longer stands.
    public func carryOut(at sitting: Sitting) throws -> PostID {
        try sitting.permit(on: .authority)
        _ = try sitting.shelf(of: Person.self).get(person)
        let place = try sitting.shelf(of: RegisteredBody.self).get(body)
        try Declined.unless(title, "title-empty", "Chưa có tên chức vụ; hãy ghi chức vụ.")
        guard !roles.isEmpty else { throw Declined("post-without-role", "Chức vụ chưa có vai trò nào; hãy chọn ít nhất một vai trò.") }
        guard place.stands(on: from ?? sitting.occasion.today) else {
            throw Declined("body-ended", "Cơ quan này không còn hoạt động vào ngày bắt đầu; hãy chọn cơ quan kế thừa.")
        }
        let post = Post(id: sitting.identifier(), person: person, body: body, title: title, roles: roles, validity: Validity(from: from))
        try sitting.shelf().add([post])
        try sitting.record(LogSubject("post", post.id), before: Post?.none, after: post)
        return post.id
    }
}
