public import Organisation
public import SQL

extension Identifier: SQLConvertible {
    /// Its sixteen bytes.
    public var sqlValue: SQLValue { .id(value) }
}

extension Row {
    /// An identifier; of what, the receiver's type says.
    public func identifier<Thing>(_ column: String, of thing: Thing.Type = Thing.self) throws(SQLError) -> Identifier<Thing> {
        Identifier(try id(column))
    }

    /// An identifier, or nothing where the column is null.
    public func optionalIdentifier<Thing>(_ column: String, of thing: Thing.Type = Thing.self) throws(SQLError) -> Identifier<Thing>? {
        try optionalID(column).map { Identifier($0) }
    }
}
