public import Organisation
public import SQL
import Seals

/// Puts a checked copy into an empty place: its files, then all its rows in one transaction that ends only when they are the same as in the copy.
public struct CopyTaking: Sendable {
    private let copy: CheckedCopy
    private let seen: @Sendable (Int, Int) -> Void

    /// The taking of a copy; `seen` is told how many bytes of how many are done.
    public init(_ copy: CheckedCopy, seen: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) {
        self.copy = copy
        self.seen = seen
    }

    /// Keeps the files of the copy.
    public func keepFiles(in store: AttachmentStore) throws {
        try copy.visit(seen: { _, _ in }) { member, content in
            if case .file = member { _ = try store.keep(content) }
        }
    }

    /// Writes the rows of the copy into a database that has none, and brings it to this program's schema.
    ///
    /// - Parameter whenEmpty: is done once the database was found empty, before its rows come: files stand before rows.
    /// - Returns: the sums of the tables as they stand in the database, read back.
    @discardableResult
    public func writeRows(into database: any Database, at moment: Instant, whenEmpty: () throws -> Void = {}) async throws -> [TableSum] {
        let tables = StoredTables.after(copy.steps)
        try await Migrator(copy.steps).migrate(database, at: moment)
        try await database.read { try Self.refuseRows(tables, $0) }
        try whenEmpty()
        let sums = try await database.write { [copy, seen] transaction in
            // The body may be run again: it reads the same file from its beginning.
            try Self.refuseRows(tables, transaction)
            try Self.write(copy, tables, seen, transaction)
            let sums = try TableSum.all(of: tables, in: transaction)
            if let other = zip(sums, copy.manifest.tables).first(where: { $0 != $1 })?.0 { throw CopyFault.differs(table: other.table) }
            return sums
        }
        try await Migrator(StorageSchema.migrations).migrate(database, at: moment)
        return sums
    }

    private static func refuseRows(_ tables: [Table], _ transaction: any Transaction) throws {
        for table in tables where try TableRows(transaction, of: table).count() > 0 { throw CopyFault.notEmpty(place: table.name) }
    }

    private static func write(_ copy: CheckedCopy, _ tables: [Table], _ seen: (Int, Int) -> Void, _ transaction: any Transaction) throws {
        var filling: TableFilling?
        try copy.visit(seen: seen) { member, content in
            guard case .rows(let name) = member else { return }
            if filling?.name != name {
                try filling?.close()
                guard let table = tables.first(where: { $0.name == name }) else { throw CopyFault.damaged(log: "a table \(name)") }
                filling = TableFilling(table, transaction)
            }
            try filling?.take(content)
        }
        try filling?.close()
    }
}
