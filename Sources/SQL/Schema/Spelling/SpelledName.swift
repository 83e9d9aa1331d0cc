/// Names of constraints, and words that are put between quotes.
enum SpelledName {
    /// PostgreSQL cuts longer names silently, and a cut name can no longer be read back.
    private static let longest = 63

    /// `uq_<table>__<column>__<column>`
    static func unique(_ table: String, _ columns: [String]) -> String { "uq_\(table)__\(columns.joined(separator: "__"))" }

    /// `fk_<table>__<column>__<column>`
    static func link(_ table: String, _ columns: [String]) -> String { "fk_\(table)__\(columns.joined(separator: "__"))" }

    /// `CONSTRAINT name`, for a name that both engines keep whole.
    static func constraint(_ name: String) throws(SQLError) -> String {
        guard name.utf8.count <= longest else { throw .misuse(log: "the name \(name) is longer than \(longest) bytes") }
        return "CONSTRAINT \(name)"
    }

    /// A text as a literal.
    static func quoted(_ text: String) -> String {
        let doubled = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        return "'\(doubled)'"
    }
}
