public import Organisation
import Storage

/// Defines a collective, or changes who belongs to it.
public struct DefineGroup: UseCase {
    /// The right that it needs.
    public static let verb = Verb.defineGroup

    /// The group to change; nil for a new one.
    public let group: GroupID?
    /// As the authority calls it.
    public let name: String
    /// Other ways in which documents print it.
    public let variants: [String]
    /// Its members, each for a time.
    public let members: [Membership]
    /// Who belongs to it without being written down.
    public let rule: MembershipRule?

    /// A group by its name and members.
    public init(group: GroupID? = nil, name: String, variants: [String] = [], members: [Membership] = [], rule: MembershipRule? = nil) {
        self.group = group
        self.name = name
        self.variants = variants
        self.members = members
        self.rule = rule
    }

    /// Throws `Declined` when a member is unknown or the name is another group's.
    public func carryOut(at sitting: Sitting) throws -> GroupID {
        try sitting.permit(on: .authority)
        let groups = sitting.shelf(of: BodyGroup.self)
        let old = try group.map { try groups.get($0) }
        try check(sitting)
        var new = old ?? BodyGroup(id: sitting.identifier(), name: name)
        (new.name, new.variants, new.members, new.rule) = (name, variants, members, rule)
        if old == nil { try groups.add([new]) } else { try groups.replace(new) }
        try sitting.record(LogSubject("group", new.id), before: old, after: new)
        return new.id
    }

    private func check(_ sitting: Sitting) throws {
        for name in [name] + variants { try Declined.unless(name, "name-empty", "Chưa có tên nhóm; hãy ghi đúng như văn bản in.") }
        for body in members.map(\.body) + [rule?.superior].compactMap(\.self) { _ = try sitting.shelf(of: RegisteredBody.self).get(body) }
        guard !members.contains(where: \.validity.isEmpty) else {
            throw Declined("ends-before-it-begins", "Ngày kết thúc phải sau ngày bắt đầu; hãy sửa lại ngày của thành viên.")
        }
        let registry = try sitting.register.registry()
        for name in [name] + variants {
            guard let taken = registry.group(named: name), taken.id != group else { continue }
            throw Declined("group-name-taken", "Đã có nhóm tên «\(name)»; hãy sửa nhóm đó hoặc đặt tên khác.")
        }
    }
}
