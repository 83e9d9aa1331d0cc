/// The two ways of speaking SQL that we know. Only search and the rules of append-only tables are told apart by it.
public enum Dialect: String, Sendable, CaseIterable {
    /// SQLite from 3.40.
    case sqlite
    /// PostgreSQL from 15.
    case postgres
}
