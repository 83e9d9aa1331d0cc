public import Organisation
public import SQL

extension Instant: SQLConvertible {
    /// Its microseconds since 1970 UTC.
    public var sqlValue: SQLValue { .int(microseconds) }
}

extension Row {
    /// An instant.
    public func instant(_ column: String) throws(SQLError) -> Instant { Instant(microseconds: Int64(try int(column))) }

    /// An instant, or nothing where the column is null.
    public func optionalInstant(_ column: String) throws(SQLError) -> Instant? { try isNull(column) ? nil : instant(column) }
}
