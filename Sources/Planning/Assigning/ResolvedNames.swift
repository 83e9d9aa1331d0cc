import Organisation

/// What a list of printed names comes to: each body once, a named one before the same as a member.
struct ResolvedNames {
    struct Found {
        let body: BodyID
        let printed: String
        let origin: AssignmentOrigin
    }

    private(set) var bodies: [Found] = []
    private(set) var open: [OpenName] = []
    private var positions: [BodyID: Int] = [:]

    init(_ names: [String], part: PassingOn.Part, on day: Day, excluding: Set<BodyID>, _ resolver: NameResolver) {
        for printed in names {
            switch resolver(printed, day) {
            case .body(let body): add(Found(body: body, printed: printed, origin: .named))
            case .group(let group, let members): addMembers(members.filter { !excluding.contains($0) }, of: group, printed, part)
            case .successors(let candidates): addSuccessors(candidates, printed, part)
            case .unknown: open.append(OpenName(printed: printed, part: part, cause: .unknown))
            }
        }
    }

    private mutating func addMembers(_ members: [BodyID], of group: GroupID, _ printed: String, _ part: PassingOn.Part) {
        for body in members { add(Found(body: body, printed: printed, origin: .member(of: printed))) }
        if members.isEmpty { open.append(OpenName(printed: printed, part: part, cause: .emptyGroup(group))) }
    }

    private mutating func addSuccessors(_ candidates: [SuccessionCandidate], _ printed: String, _ part: PassingOn.Part) {
        guard case .whole(let heir) = PassingOn.Choice(candidates) else {
            open.append(OpenName(printed: printed, part: part, cause: .ended(candidates)))
            return
        }
        let basis = heir.basis.map { " theo \($0)" } ?? ""
        add(Found(body: heir.body, printed: printed, origin: .proposed(reason: "kế thừa toàn bộ nhiệm vụ của “\(printed)”\(basis)")))
    }

    private mutating func add(_ found: Found) {
        guard let position = positions[found.body] else {
            positions[found.body] = bodies.count
            bodies.append(found)
            return
        }
        if found.origin == .named, bodies[position].origin != .named { bodies[position] = found }
    }
}
