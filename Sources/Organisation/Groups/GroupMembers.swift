extension Registry {
    /// The bodies that a group means on a day, in the order of the register.
    ///
    /// Once another group stands for it, that group's members are meant; a circle of groups ends where it closes.
    public func members(of group: GroupID, on day: Day) -> [RegisteredBody] {
        let found = members(of: group, on: day, passed: [])
        return bodies.filter { found.contains($0.id) }
    }

    /// The group that is printed so.
    public func group(named name: String) -> BodyGroup? {
        groups.first { $0.printed.contains(name) } ?? groups.first { $0.printed.contains { fold($0) == fold(name) } }
    }

    private func members(of id: GroupID, on day: Day, passed: Set<GroupID>) -> Set<BodyID> {
        guard let group = self[id], !passed.contains(id) else { return [] }
        let successors = group.successors.filter { $0.from <= day }
        guard successors.isEmpty else {
            return successors.reduce(into: []) { $0.formUnion(members(of: $1.group, on: day, passed: passed.union([id]))) }
        }
        return ownMembers(of: group, on: day)
    }

    private func ownMembers(of group: BodyGroup, on day: Day) -> Set<BodyID> {
        let written = Set(group.members.filter { $0.validity.holds(on: day) }.map(\.body))
        return Set(bodies.filter { $0.stands(on: day) && (written.contains($0.id) || group.rule?.covers($0) == true) }.map(\.id))
    }
}
