public import SQL
public import Seals

extension Digest: SQLConvertible {
    /// Its thirty-two bytes.
    public var sqlValue: SQLValue { .blob(bytes) }
}

extension Row {
    /// A digest.
    public func digest(_ column: String) throws(SQLError) -> Digest {
        guard let digest = Digest(bytes: try blob(column)) else { throw .misread(column: column) }
        return digest
    }

    /// A digest, or nothing where the column is null.
    public func optionalDigest(_ column: String) throws(SQLError) -> Digest? { try isNull(column) ? nil : digest(column) }
}
