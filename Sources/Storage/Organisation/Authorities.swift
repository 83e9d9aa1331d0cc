public import Organisation
public import SQL

/// The authorities that a database holds, each a world of its own.
public struct Authorities {
    private let transaction: any Transaction

    /// The authorities, within a transaction.
    public init(_ transaction: any Transaction) { self.transaction = transaction }

    /// All of them, by name.
    public func all() throws -> [(id: AuthorityID, name: String)] {
        try transaction.rows("SELECT id, name FROM authority ORDER BY name").map { (try $0.identifier("id"), try $0.text("name")) }
    }

    /// Adds an authority.
    public func add(_ id: AuthorityID, name: String, province: String?, founded: Instant) throws {
        try transaction.run("INSERT INTO authority (id, name, province, founded) VALUES (\(id), \(name), \(province.sqlValue), \(founded))")
    }
}
