/// A table as both engines make it: columns, keys and the rules that the database itself holds.
public struct Table: Hashable, Sendable {
    /// A rule over one row, by name: `CHECK (words)`. Written in the SQL that both engines share.
    public struct Check: Hashable, Sendable {
        /// Unique in the table; named in `SQLError.ruleBroken`.
        public let name: String
        /// A condition.
        public let words: String

        /// A rule by name.
        public init(_ name: String, _ words: String) {
            self.name = name
            self.words = words
        }
    }

    /// Columns that point at the primary key, or at a unique key, of another table.
    public struct Link: Hashable, Sendable {
        /// The pointing columns.
        public let columns: [String]
        /// The table pointed at.
        public let table: String
        /// The columns pointed at.
        public let targets: [String]

        /// A link to another table's columns.
        public init(_ columns: [String], to table: String, _ targets: [String]) {
            self.columns = columns
            self.table = table
            self.targets = targets
        }
    }

    /// What may become of a row once it is written.
    public enum Life: Hashable, Sendable {
        /// It may be changed and deleted.
        case free
        /// It is never changed and never deleted; the database refuses both.
        case appendOnly
    }

    /// Its name, in lower case with underscores.
    public let name: String
    /// Its columns in order.
    public let columns: [Column]
    /// The columns of its primary key.
    public let key: [String]
    /// Sets of columns whose values may stand only once.
    public let uniques: [[String]]
    /// What it points at.
    public let links: [Link]
    /// The rules over each row.
    public let checks: [Check]
    /// What may become of its rows.
    public let life: Life

    /// A table with its keys and rules.
    public init(
        _ name: String, _ columns: [Column], key: [String], uniques: [[String]] = [], links: [Link] = [], checks: [Check] = [], life: Life = .free
    ) {
        self.name = name
        self.columns = columns
        self.key = key
        self.uniques = uniques
        self.links = links
        self.checks = checks
        self.life = life
    }
}
