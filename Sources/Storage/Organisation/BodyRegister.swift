public import Organisation
public import SQL
import Vietnamese

/// The bodies of an authority with their names and successions, as rows.
public struct BodyRegister {
    private let transaction: any Transaction
    private let authority: AuthorityID
    private var shelf: Shelf<RegisteredBody> { Shelf(transaction, authority) }

    /// The register of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// The whole register as one value for questions, bodies and groups in Vietnamese order, so that every list made of it is always the same.
    public func registry() throws -> Registry {
        let groups = try Shelf<BodyGroup>(transaction, authority).all()
        let bodies = Self.sorted(try shelf.all()) { $0.names.last?.text ?? "" }
        let places = Dictionary(bodies.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let successions = try successions().sorted { ($0.day, places[$0.successor] ?? 0) < ($1.day, places[$1.successor] ?? 0) }
        return Registry(
            bodies: bodies, successions: successions, groups: Self.sorted(groups) { $0.name }, folding: NameFolding(SearchTokens.folded))
    }

    private static func sorted<Value>(_ values: [Value], by name: (Value) -> String) -> [Value] {
        values.map { (SortingKey(name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Puts new bodies into the register, those above before those below.
    public func add(_ bodies: [RegisteredBody]) throws {
        try shelf.add(Self.fromTheTop(bodies))
        try transaction.run(all: bodies.flatMap(names))
    }

    /// Puts a changed body in the place of the one that was read.
    @discardableResult
    public func replace(_ body: RegisteredBody) throws -> RegisteredBody {
        let next = try shelf.replace(body)
        try transaction.run("DELETE FROM body_name WHERE authority = \(authority) AND body = \(body.id)")
        try transaction.run(all: names(next))
        return next
    }

    /// Records that work passes from body to body.
    public func add(_ edges: [SuccessionEdge]) throws {
        try transaction.run(
            all: try edges.map { edge in
                let value = try CanonicalJSON.text(of: edge)
                return """
                    INSERT INTO succession (authority, id, predecessor, successor, day, is_whole, value)
                    VALUES (\(authority), \(edge.id), \(edge.predecessor), \(edge.successor), \(edge.day), \(edge.scope.isWhole), \(value))
                    """
            })
    }

    /// The bodies above one, the nearest first; a circle ends where it closes.
    public func superiors(of body: BodyID) throws -> [BodyID] {
        var chain: [BodyID] = []
        var next = try superior(of: body)
        while let id = next, id != body, !chain.contains(id) {
            chain.append(id)
            next = try superior(of: id)
        }
        return chain
    }

    private func superior(of body: BodyID) throws -> BodyID? {
        try transaction.row("SELECT superior FROM body WHERE authority = \(authority) AND id = \(body)")?.optionalIdentifier("superior")
    }

    private func successions() throws -> [SuccessionEdge] {
        try transaction.rows("SELECT value FROM succession WHERE authority = \(authority) ORDER BY day, id").map { try $0.json("value") }
    }

    private func names(_ body: RegisteredBody) -> [Statement] {
        body.names.enumerated().map { position, era in
            """
            INSERT INTO body_name (authority, body, position, text, folded, sort_key, from_day, until_day)
            VALUES (\(authority), \(body.id), \(position), \(era.text), \(SearchTokens.folded(era.text)), \(SortingKey(era.text).bytes),
                \(era.validity.from.sqlValue), \(era.validity.until.sqlValue))
            """
        }
    }

    /// Links are checked row by row, so a body comes after the one above it.
    private static func fromTheTop(_ bodies: [RegisteredBody]) -> [RegisteredBody] {
        let new = Set(bodies.map(\.id))
        var placed: Set<BodyID> = []
        var waiting = bodies
        var ordered: [RegisteredBody] = []
        while !waiting.isEmpty {
            let ready = waiting.filter { body in body.superior.map { !new.contains($0) || placed.contains($0) } ?? true }
            guard !ready.isEmpty else { return ordered + waiting }
            ordered += ready
            placed.formUnion(ready.map(\.id))
            waiting.removeAll { placed.contains($0.id) }
        }
        return ordered
    }
}
