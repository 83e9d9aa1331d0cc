extension Registry {
    /// The bodies that are printed so on a day: those with exactly these letters, or else those whose name is the same when folded.
    ///
    /// More than one is an ambiguity that a person settles.
    public func bodies(named name: String, on day: Day) -> [RegisteredBody] {
        let exact = bodies(exactNames[name], on: day) { $0 == name }
        guard exact.isEmpty else { return exact }
        let folded = fold(name)
        return bodies(foldedNames[folded], on: day) { fold($0) == folded }
    }

    /// The one body that is printed so on a day; nothing when there is none or more than one.
    public func body(named name: String, on day: Day) -> RegisteredBody? {
        let found = bodies(named: name, on: day)
        return found.count == 1 ? found.first : nil
    }

    /// The bodies that were printed so at any time.
    public func bodies(everNamed name: String) -> [RegisteredBody] {
        (exactNames[name] ?? foldedNames[fold(name)] ?? []).map { bodies[$0] }
    }

    /// The body that has an electronic identifier on a day.
    public func body(code: IdentifierCode, on day: Day) -> RegisteredBody? {
        bodies.first { $0.code(on: day) == code && $0.stands(on: day) }
    }

    private func bodies(_ found: [Int]?, on day: Day, where matches: (String) -> Bool) -> [RegisteredBody] {
        (found ?? []).map { bodies[$0] }.filter { body in
            body.stands(on: day) && body.names.contains { $0.validity.holds(on: day) && $0.printed.contains(where: matches) }
        }
    }
}
