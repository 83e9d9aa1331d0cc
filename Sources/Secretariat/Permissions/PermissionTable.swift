import CPermissions
public import Organisation

/// Role × verb × relation: who may do what, read from docs/PERMISSIONS.md, which is a part of the program.
public struct PermissionTable: Sendable {
    /// What a verb is about, which tells whose body the relation is measured to.
    public enum Subject: String, CaseIterable, Sendable {
        case authority, plan, assignment
    }

    /// A fault of the page: it stands in our own source, so the tests meet it before any office does.
    public enum Fault: Error, Hashable, Sendable {
        case noTable
        case unknownVerb(String)
        case missingVerb(Verb)
        case unknownSubject(String)
        case unknownRole(String)
        case unknownEntry(String)
    }

    /// A line of the table.
    struct Line: Sendable {
        let subject: Subject
        let rights: [Role: Set<Right>]
    }

    private let lines: [Verb: Line]

    /// The table that the program brings along.
    public static func standard() throws(Fault) -> PermissionTable { try embedded.get() }

    private static let embedded = Result { () throws(Fault) -> PermissionTable in
        let page = PermissionPage.written
        return try PermissionTable(page: String(decoding: UnsafeBufferPointer(start: page.start, count: page.count), as: UTF8.self))
    }

    /// The table of a page in the form of docs/PERMISSIONS.md.
    init(page: String) throws(Fault) { lines = try PermissionPageText(page).lines() }

    /// What a verb is about.
    public func subject(of verb: Verb) -> Subject { lines[verb]?.subject ?? .authority }

    /// What a role may do by a verb.
    public func rights(of role: Role, to verb: Verb) -> Set<Right> { lines[verb]?.rights[role] ?? [] }

    /// Whether a person with these roles may do this to a thing of this relation in this stage.
    public func allows(_ verb: Verb, roles: Set<Role>, relation: Relation, stage: Right.PlanStage?) -> Bool {
        roles.contains { rights(of: $0, to: verb).contains { $0.covers(relation, stage) } }
    }
}
