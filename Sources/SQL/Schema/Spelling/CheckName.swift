/// The name that a rule has in the database, from which an engine reads back what was broken: `ck_<table>__<rule>`.
///
/// The rule of a column's kind is named after the column. Names of tables and rules hold no two underscores in a row.
public struct CheckName: Hashable, Sendable {
    /// The table that the rule stands in.
    public let table: String
    /// The rule, as `Table.Check` or the column names it.
    public let rule: String

    /// A rule of a table.
    public init(table: String, rule: String) {
        self.table = table
        self.rule = rule
    }

    /// The name as the engine tells it; nothing when it is none of ours.
    public init?(told name: some StringProtocol) {
        guard name.hasPrefix("ck_") else { return nil }
        let words = name.dropFirst(3)
        guard let (table, rule) = Self.halves(of: String(words)) else { return nil }
        self.init(table: table, rule: rule)
    }

    /// The name as it stands in the database.
    public var text: String { "ck_\(table)__\(rule)" }

    private static func halves(of words: String) -> (String, String)? {
        let bytes = Array(words.utf8)
        let underscore = UInt8(ascii: "_")
        guard let cut = bytes.indices.dropLast().first(where: { bytes[$0] == underscore && bytes[$0 + 1] == underscore }) else { return nil }
        return (String(decoding: bytes[..<cut], as: UTF8.self), String(decoding: bytes[(cut + 2)...], as: UTF8.self))
    }
}
