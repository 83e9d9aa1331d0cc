/// A collective that plans name as one: «các sở, ban, ngành», «UBND các huyện, thị xã, thành phố».
///
/// Who belongs to it is written by hand, follows from a rule, or both.
public struct BodyGroup: Hashable, Sendable, Codable {
    /// Names it for ever.
    public let id: GroupID
    /// As the authority calls it.
    public var name: String
    /// Other ways in which documents print it.
    public var variants: [String]
    /// Members that were written down, each for a time.
    public var members: [Membership]
    /// Who belongs to it without being written down.
    public var rule: MembershipRule?
    /// The groups that stand for it from a day on.
    public var successors: [GroupSuccession]
    /// Counts the changes, so that a write on an old one is refused.
    public var version: Int

    /// A group by its members, by a rule, or both.
    public init(
        id: GroupID, name: String, variants: [String] = [], members: [Membership] = [], rule: MembershipRule? = nil, successors: [GroupSuccession] = [],
        version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.variants = variants
        self.members = members
        self.rule = rule
        self.successors = successors
        self.version = version
    }

    /// Every way in which the group is printed, its name first.
    public var printed: [String] { [name] + variants }
}

/// Names a group of bodies.
public typealias GroupID = Identifier<BodyGroup>
