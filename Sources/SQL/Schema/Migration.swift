/// One numbered step of the schema, forward only. A step that has shipped is never changed.
public struct Migration: Hashable, Sendable {
    /// The few forms that a change of the schema has.
    public enum Change: Hashable, Sendable {
        case createTable(Table)
        case createIndex(TableIndex)
        /// A column at the end of a table; a required one says what older rows hold.
        case addColumn(table: String, Column)
        /// A table made anew under the same name: `copy` tells what each column of the new one takes from the old row,
        /// as an expression over the old columns; indices on it are made anew by later changes of the same step.
        case rebuild(Table, copy: [String: String])
        /// The search index, which each engine makes in its own way.
        case createSearch(table: String)
    }

    /// Its number: 1, 2, 3 …
    public let number: Int
    /// What it is for, in a few words.
    public let name: String
    /// In the order in which they are made.
    public let changes: [Change]

    /// A numbered step.
    public init(_ number: Int, _ name: String, _ changes: [Change]) {
        self.number = number
        self.name = name
        self.changes = changes
    }
}
