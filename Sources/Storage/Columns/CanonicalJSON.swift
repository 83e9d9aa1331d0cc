import Foundation
public import SQL

/// Values as JSON text that is always the same for the same value: keys sorted, no blanks, slashes as they are.
///
/// A value that is only shown is kept so in a column of kind `json`, and so the log tells what was there before and after.
public enum CanonicalJSON {
    /// The text of a value; what has no JSON (a number that is none) is our mistake and thrown as one.
    public static func text(of value: some Encodable) throws(SQLError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw .misuse(log: "no JSON of \(type(of: value)): \(error)")
        }
    }

    /// The text of a value, or nothing where there is none.
    public static func text(ofOptional value: (some Encodable)?) throws(SQLError) -> String? {
        guard let value else { return nil }
        return try text(of: value)
    }

    /// The value that a text tells; nothing when it tells none of this kind.
    public static func value<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) -> Value? {
        try? JSONDecoder().decode(type, from: Data(text.utf8))
    }
}

extension Row {
    /// A value from a column of kind `json`.
    public func json<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws(SQLError) -> Value {
        guard let value = CanonicalJSON.value(try text(column), as: type) else { throw .misread(column: column) }
        return value
    }

    /// A value from a column of kind `json`, or nothing where the column is null.
    public func optionalJSON<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws(SQLError) -> Value? {
        try isNull(column) ? nil : json(column, as: type)
    }
}
