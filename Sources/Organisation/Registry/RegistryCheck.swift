extension Registry {
    /// Everything in the register that does not hold together, body by body.
    public func faults() -> [RegistryFault] { RegistryCheck(registry: self).faults() }
}

/// What holds in a register: names, lives, superiors, identifiers and inheritance.
struct RegistryCheck {
    let registry: Registry

    func faults() -> [RegistryFault] {
        let ownFaults = registry.bodies.flatMap { nameFaults($0) + lifeFaults($0) + superiorFaults($0) + inheritanceFaults($0) }
        return ownFaults + takenNames() + takenCodes() + successionFaults()
    }

    private func nameFaults(_ body: RegisteredBody) -> [RegistryFault] {
        guard !body.names.isEmpty else { return [.nameless(body.id)] }
        return body.names.indices.flatMap { index in
            body.names[..<index].filter { $0.validity.overlaps(body.names[index].validity) }
                .map { .namesOverlap(body.id, $0.text, body.names[index].text) }
        }
    }

    private func lifeFaults(_ body: RegisteredBody) -> [RegistryFault] {
        let times = [(nil, body.validity)] + body.names.map { ($0.text, $0.validity) } + body.codes.map { ($0.code.text, $0.validity) }
        guard !times.contains(where: \.1.isEmpty) else { return [.endsBeforeItBegins(body.id)] }
        // A time that is left open means «as long as the body stands».
        return times.dropFirst().filter { !isWithin($0.1, body.validity) }.map { .outsideLife(body.id, $0.0 ?? "") }
    }

    private func isWithin(_ inner: Validity, _ outer: Validity) -> Bool {
        outer.contains(Validity(from: inner.from ?? outer.from, until: inner.until ?? outer.until))
    }

    private func superiorFaults(_ body: RegisteredBody) -> [RegistryFault] {
        guard let superior = body.superior else { return [] }
        guard registry[superior] != nil else { return [.unknownSuperior(body.id)] }
        var seen: Set<BodyID> = []
        var next: BodyID? = superior
        while let id = next, seen.insert(id).inserted {
            if id == body.id { return [.superiorCircle(body.id)] }
            next = registry[id]?.superior
        }
        return []
    }

    private func inheritanceFaults(_ body: RegisteredBody) -> [RegistryFault] {
        var seen: Set<BodyID> = []
        var ahead = finalHeirs(of: body)
        while let next = ahead.popLast() {
            if next == body.id { return [.inheritsFromItself(body.id)] }
            if seen.insert(next).inserted { ahead += registry[next].map(finalHeirs) ?? [] }
        }
        return []
    }

    /// Who took over when the body ended. A part that left earlier may come back without harm.
    private func finalHeirs(of body: RegisteredBody) -> [BodyID] {
        guard let until = body.validity.until else { return [] }
        return registry.successions(from: body.id).filter { $0.day >= until }.map(\.successor)
    }

    /// A full name may serve two bodies only when they never bear it on the same day.
    private func takenNames() -> [RegistryFault] {
        var owners: [String: [(BodyID, Validity)]] = [:]
        var faults: [RegistryFault] = []
        for body in registry.bodies {
            for name in body.names {
                let (key, time) = (registry.fold(name.text), name.validity.within(body.validity))
                if let owner = owners[key, default: []].first(where: { $0.0 != body.id && $0.1.overlaps(time) }) {
                    faults.append(.nameTaken(body.id, by: owner.0, name.text))
                }
                owners[key, default: []].append((body.id, time))
            }
        }
        return faults
    }

    private func takenCodes() -> [RegistryFault] {
        var owners: [IdentifierCode: [(BodyID, Validity)]] = [:]
        var faults: [RegistryFault] = []
        for body in registry.bodies {
            for dated in body.codes {
                let time = dated.validity.within(body.validity)
                if let owner = owners[dated.code, default: []].first(where: { $0.0 != body.id && $0.1.overlaps(time) }) {
                    faults.append(.codeTaken(body.id, by: owner.0, dated.code))
                }
                owners[dated.code, default: []].append((body.id, time))
            }
        }
        return faults
    }

    private func successionFaults() -> [RegistryFault] {
        registry.successions.filter { registry[$0.predecessor] == nil || registry[$0.successor] == nil }.map { .unknownBodyInSuccession($0.id) }
    }
}

extension Validity {
    /// The days of this time that lie in another.
    func within(_ other: Validity) -> Validity {
        Validity(
            from: [from, other.from].compactMap(\.self).max(),
            until: [until, other.until].compactMap(\.self).min())
    }
}
