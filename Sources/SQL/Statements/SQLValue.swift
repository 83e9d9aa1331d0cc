/// A value as both engines hold it.
public enum SQLValue: Hashable, Sendable {
    case null
    /// A whole number; flags are 0 and 1, instants microseconds since 1970 UTC, money đồng.
    case int(Int64)
    /// Text in NFC; days as `YYYY-MM-DD`, JSON as opaque text.
    case text(String)
    case blob([UInt8])
    /// The sixteen bytes of an identifier, the first byte highest.
    case id(UInt128)
}

/// What can be bound in a statement: a type says once how it is stored.
public protocol SQLConvertible {
    /// The value as it is stored.
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible {
    /// The value itself.
    public var sqlValue: SQLValue { self }
}

extension Int: SQLConvertible {
    /// A whole number.
    public var sqlValue: SQLValue { .int(Int64(self)) }
}

extension Int64: SQLConvertible {
    /// A whole number.
    public var sqlValue: SQLValue { .int(self) }
}

extension Bool: SQLConvertible {
    /// 1 or 0.
    public var sqlValue: SQLValue { .int(self ? 1 : 0) }
}

extension String: SQLConvertible {
    /// The text as it stands.
    public var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLConvertible {
    /// The bytes.
    public var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    /// The value, or null.
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
