public import SQL
public import Seals

/// How many rows a table has, and the digest of all of them: two stores hold the same when their sums are the same.
public struct TableSum: Codable, Hashable, Sendable {
    /// The table.
    public let table: String
    /// How many rows.
    public let rows: Int
    /// The digest of the rows' lines in the order of the key.
    public let digest: Digest

    /// The sums of some tables, taken from one state of the data.
    public static func all(of tables: [Table], in transaction: any Transaction, seen: (Int) -> Void = { _ in }) throws -> [TableSum] {
        var total = 0
        return try tables.map { table in
            let line = RowLine(of: table)
            var (stream, rows) = (DigestStream(), 0)
            try TableRows(transaction, of: table).visit { values in
                stream.take(line.bytes(of: values))
                rows += 1
                total += 1
                if total.isMultiple(of: 512) { seen(total) }
            }
            return TableSum(table: table.name, rows: rows, digest: stream.digest)
        }
    }
}
