/// A column of a table: its name, what it holds, and whether it may be empty.
public struct Column: Hashable, Sendable {
    /// What a column holds; each engine spells it in its own way and the schema checks it.
    public enum Kind: Hashable, Sendable {
        /// Sixteen bytes of an identifier.
        case id
        case int
        case text
        case blob
        /// A day as `YYYY-MM-DD`.
        case day
        /// Microseconds since 1970 UTC.
        case instant
        /// 0 or 1.
        case flag
        /// Opaque text that holds JSON.
        case json
        /// One of these words.
        case word([String])
    }

    /// Its name, in lower case with underscores.
    public let name: String
    /// What it holds.
    public let kind: Kind
    /// Whether it may not be null.
    public let isRequired: Bool
    /// What it holds in rows that were there before the column was added; none for columns of new tables.
    public let initial: SQLValue?

    /// A column that must be filled, unless told otherwise.
    public init(_ name: String, _ kind: Kind, isRequired: Bool = true, initial: SQLValue? = nil) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.initial = initial
    }

    /// A column that may be empty.
    public static func optional(_ name: String, _ kind: Kind) -> Column { Column(name, kind, isRequired: false) }
}
