extension SQLValue {
    /// Refuses text that holds U+0000: PostgreSQL cannot keep it, and SQLite's functions end a text there.
    public func checkedForBinding() throws(SQLError) -> SQLValue {
        if case .text(let text) = self, text.utf8.contains(0) { throw .misuse(log: "a text with U+0000 cannot be kept") }
        return self
    }
}
