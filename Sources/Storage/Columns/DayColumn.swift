public import Organisation
public import SQL

extension Day: SQLConvertible {
    /// `YYYY-MM-DD`, which sorts as days do.
    public var sqlValue: SQLValue { .text(description) }
}

extension Row {
    /// A day.
    public func day(_ column: String) throws(SQLError) -> Day {
        guard let day = Day(try text(column)) else { throw .misread(column: column) }
        return day
    }

    /// A day, or nothing where the column is null.
    public func optionalDay(_ column: String) throws(SQLError) -> Day? { try isNull(column) ? nil : day(column) }
}
