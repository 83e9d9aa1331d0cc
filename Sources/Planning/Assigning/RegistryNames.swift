public import Organisation

extension Registry {
    /// Finds who is meant by the names of a plan of a day: bodies as they were called then, and who answers for them now.
    public func names(ofPlanIssued issued: Day?) -> NameResolver {
        { printed, day in meaning(of: printed, issued: issued ?? day, on: day) }
    }

    private func meaning(of printed: String, issued: Day, on day: Day) -> NameMeaning {
        if let body = body(named: printed, on: issued) ?? body(named: printed, on: day) ?? onlyBody(everNamed: printed) {
            guard !body.stands(on: day) else { return .body(body.id) }
            return .successors(heirs(of: body.id, on: day).map { SuccessionCandidate($0) })
        }
        guard let group = group(named: printed) else { return .unknown }
        return .group(group.id, members: members(of: group.id, on: day).map(\.id))
    }

    private func onlyBody(everNamed printed: String) -> RegisteredBody? {
        let found = bodies(everNamed: printed)
        return found.count == 1 ? found.first : nil
    }
}

extension SuccessionCandidate {
    /// An heir of the register: all of the work, or the parts that came to it.
    public init(_ heir: RegisteredHeir) {
        let part = heir.isWhole ? nil : heir.parts.joined(separator: "; ")
        self.init(body: heir.body.id, part: part, basis: heir.steps.compactMap(\.basis).last)
    }
}
