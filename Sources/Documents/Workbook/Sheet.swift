/// A sheet that holds one table: a line of headings, then rows.
public struct Sheet: Hashable, Sendable {
    /// What its tab says.
    public var name: String
    /// From left to right.
    public var columns: [Column]
    /// Each row has a cell for each column; missing ones at its end are empty.
    public var rows: [[Cell]]
    /// How many columns on the left stay in sight when the sheet is moved; the line of headings always does.
    public var frozenColumns: Int
    /// Cells of locked columns cannot be changed until somebody lifts the protection, for which no password is needed.
    public var isProtected: Bool

    /// A sheet of these columns and rows.
    public init(name: String, columns: [Column], rows: [[Cell]] = [], frozenColumns: Int = 0, isProtected: Bool = false) {
        self.name = name
        self.columns = columns
        self.rows = rows
        self.frozenColumns = frozenColumns
        self.isProtected = isProtected
    }

    /// A column of the table.
    public struct Column: Hashable, Sendable {
        /// Its heading.
        public var title: String
        /// In signs of the standard type.
        public var width: Double
        /// Long words run on below each other instead of into the next cell.
        public var wraps: Bool
        /// The values to choose from; empty where anything may be written.
        public var choices: [String]
        /// Its cells are not to be changed.
        public var isLocked: Bool

        /// A column under a heading.
        public init(_ title: String, width: Double, wraps: Bool = true, choices: [String] = [], isLocked: Bool = false) {
            self.title = title
            self.width = width
            self.wraps = wraps
            self.choices = choices
            self.isLocked = isLocked
        }
    }

    /// What a cell holds. Words are never read as a formula.
    public enum Cell: Hashable, Sendable {
        case empty
        case text(String)
        case number(Int)
        /// 0…1, shown in hundredths.
        case share(Double)
    }
}
