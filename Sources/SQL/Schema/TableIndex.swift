/// An index over columns of a table; a unique one may hold for some of the rows only.
public struct TableIndex: Hashable, Sendable {
    /// Its name, unique in the database.
    public let name: String
    /// The table.
    public let table: String
    /// Its columns in order.
    public let columns: [String]
    /// Whether the values may stand only once among the rows that it covers.
    public let isUnique: Bool
    /// The rows that it covers, as a condition in the SQL that both engines share; all where it is nil.
    public let condition: String?

    /// An index by name.
    public init(_ name: String, on table: String, _ columns: [String], isUnique: Bool = false, where condition: String? = nil) {
        self.name = name
        self.table = table
        self.columns = columns
        self.isUnique = isUnique
        self.condition = condition
    }
}
