import Organisation
import SQL
import Seals
import Secretariat
import Storage

/// What a database holds, so that two moments can be compared.
struct StoredState: Equatable, Sendable {
    /// Of each table the number of its rows, and the sum of their versions where it has versions.
    let tables: [String: [Int]]
    /// How long the log is.
    let entries: Int

    /// What holds without the log and the desk's own answers.
    var things: [String: [Int]] { tables.filter { !["log_head", "log_entry", "answered"].contains($0.key) } }
}

extension World {
    /// How much there is of everything.
    func state() async throws -> StoredState {
        let authority = authority
        return try await database.read { transaction in
            var tables: [String: [Int]] = [:]
            for table in Self.tables {
                let name = Statement(stringLiteral: table.name)
                let hasVersion = table.columns.contains { $0.name == "version" }
                let sum: Statement = hasVersion ? "CAST(coalesce(sum(version), 0) AS bigint)" : "0"
                let row = try transaction.row("SELECT count(*) AS n, \(part: sum) AS versions FROM \(part: name)")
                tables[table.name] = [try row?.int("n") ?? 0, try row?.int("versions") ?? 0]
            }
            return StoredState(tables: tables, entries: try LogStore(transaction).head(of: authority).number)
        }
    }

    /// Every row of every table as one digest.
    func digest() async throws -> Digest {
        try await database.read { transaction in
            var lines: [String] = []
            for table in Self.tables {
                let name = Statement(stringLiteral: table.name)
                lines += try transaction.rows("SELECT * FROM \(part: name)").map { "\(table.name) \($0.values)" }.sorted()
            }
            return Digest(of: lines.joined(separator: "\n").utf8)
        }
    }

    private static let tables: [Table] = StorageSchema.migrations.flatMap(\.changes).compactMap { change in
        if case .createTable(let table) = change { table } else { nil }
    }
}
