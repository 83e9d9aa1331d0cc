/// A row of an answer. Columns are read by name; a column that is not there or holds something else is our mistake and thrown as one.
public struct Row: Sendable {
    /// The names of an answer's columns, shared by all its rows.
    public struct Columns: Sendable {
        fileprivate let positions: [String: Int]

        /// Columns in the order of the answer.
        public init(_ names: [String]) {
            positions = Dictionary(names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private let columns: Columns
    /// In the order of the answer's columns.
    public let values: [SQLValue]

    /// A row with one value for each column.
    public init(_ columns: Columns, _ values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The value of a column.
    public func value(_ column: String) throws(SQLError) -> SQLValue {
        guard let position = columns.positions[column], position < values.count else { throw .misread(column: column) }
        return values[position]
    }

    /// Whether a column is null.
    public func isNull(_ column: String) throws(SQLError) -> Bool { try value(column) == .null }

    /// A whole number.
    public func int(_ column: String) throws(SQLError) -> Int {
        guard case .int(let number) = try value(column) else { throw .misread(column: column) }
        return Int(number)
    }

    /// A whole number, or nothing where the column is null.
    public func optionalInt(_ column: String) throws(SQLError) -> Int? { try isNull(column) ? nil : int(column) }

    /// A flag.
    public func flag(_ column: String) throws(SQLError) -> Bool { try int(column) != 0 }

    /// Text.
    public func text(_ column: String) throws(SQLError) -> String {
        guard case .text(let text) = try value(column) else { throw .misread(column: column) }
        return text
    }

    /// Text, or nothing where the column is null.
    public func optionalText(_ column: String) throws(SQLError) -> String? { try isNull(column) ? nil : text(column) }

    /// Bytes.
    public func blob(_ column: String) throws(SQLError) -> [UInt8] {
        guard case .blob(let bytes) = try value(column) else { throw .misread(column: column) }
        return bytes
    }

    /// Bytes, or nothing where the column is null.
    public func optionalBlob(_ column: String) throws(SQLError) -> [UInt8]? { try isNull(column) ? nil : blob(column) }

    /// The sixteen bytes of an identifier.
    public func id(_ column: String) throws(SQLError) -> UInt128 {
        guard case .id(let id) = try value(column) else { throw .misread(column: column) }
        return id
    }

    /// The sixteen bytes of an identifier, or nothing where the column is null.
    public func optionalID(_ column: String) throws(SQLError) -> UInt128? { try isNull(column) ? nil : id(column) }
}
