import Organisation

/// The page as it is written: one table whose header names the roles.
struct PermissionPageText {
    private typealias Fault = PermissionTable.Fault
    private let rows: [[String]]

    init(_ page: String) {
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let head = lines.firstIndex { $0.hasPrefix("| verb |") } ?? lines.endIndex
        rows = lines[head...].prefix { $0.hasPrefix("|") }.map(Self.cells)
    }

    private static func cells(_ line: String) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
            String(cell.filter { $0 != "`" }.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// One line for each verb that there is.
    func lines() throws(PermissionTable.Fault) -> [Verb: PermissionTable.Line] {
        guard let header = rows.first, header.count > 3, rows.count > 2 else { throw .noTable }
        var roles: [Role] = []
        for name in header[3...] {
            guard let role = Role(rawValue: name) else { throw .unknownRole(name) }
            roles.append(role)
        }
        var lines: [Verb: PermissionTable.Line] = [:]
        for row in rows.dropFirst(2) {
            guard let verb = row.first.flatMap(Verb.init(rawValue:)) else { throw .unknownVerb(row.first ?? "") }
            lines[verb] = try line(row, roles)
        }
        for verb in Verb.allCases where lines[verb] == nil { throw .missingVerb(verb) }
        return lines
    }

    private func line(_ row: [String], _ roles: [Role]) throws(PermissionTable.Fault) -> PermissionTable.Line {
        guard row.count == roles.count + 3, let subject = PermissionTable.Subject(rawValue: row[2]) else { throw .unknownSubject(row.first ?? "") }
        var rights: [Role: Set<Right>] = [:]
        for (role, cell) in zip(roles, row[3...]) where cell != "–" {
            for entry in cell.split(separator: " ") { rights[role, default: []].formUnion(try Self.rights(String(entry))) }
        }
        return PermissionTable.Line(subject: subject, rights: rights)
    }

    /// `own`, `any:published`; `any` is every relation that bodies have.
    private static func rights(_ entry: String) throws(PermissionTable.Fault) -> [Right] {
        let parts = entry.split(separator: ":", maxSplits: 1).map(String.init)
        let relations = parts[0] == "any" ? Relation.ofBodies : Relation(rawValue: parts[0]).map { [$0] } ?? []
        guard !relations.isEmpty else { throw .unknownEntry(entry) }
        guard parts.count == 2 else { return relations.map { Right($0) } }
        guard let stage = Right.PlanStage(rawValue: parts[1]) else { throw .unknownEntry(entry) }
        return relations.map { Right($0, in: stage) }
    }
}
