/// The rule of a table whose rows are never changed and never deleted, as triggers that refuse both.
///
/// Engines know the refusal again: SQLite by a message that begins with `message`, PostgreSQL by `sqlState`.
public struct AppendOnlyRule: Sendable {
    /// How SQLite's message begins; the table's name follows.
    public static let message = "append_only:"
    /// PostgreSQL's state of the refusal, of a class that PostgreSQL itself does not use.
    public static let sqlState = "TT001"

    let table: String
    let dialect: Dialect

    var statements: [Statement] {
        switch dialect {
        case .sqlite: [sqliteTrigger(on: "UPDATE"), sqliteTrigger(on: "DELETE")]
        case .postgres: [Self.postgresFunction, postgresTrigger("keep_rows", "UPDATE OR DELETE", "ROW"), postgresTrigger("keep_all", "TRUNCATE", "STATEMENT")]
        }
    }

    private func sqliteTrigger(on event: String) -> Statement {
        Statement(
            stringLiteral: """
                CREATE TRIGGER keep_\(event.lowercased())_\(table) BEFORE \(event) ON \(table)
                BEGIN SELECT RAISE(ABORT, '\(Self.message)\(table)'); END
                """)
    }

    private static let postgresFunction = Statement(
        stringLiteral: """
            CREATE OR REPLACE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION USING ERRCODE = '\(sqlState)', MESSAGE = '\(message)' || TG_TABLE_NAME, TABLE = TG_TABLE_NAME; END
            $$
            """)

    private func postgresTrigger(_ name: String, _ events: String, _ extent: String) -> Statement {
        Statement(stringLiteral: "CREATE TRIGGER \(name) BEFORE \(events) ON \(table) FOR EACH \(extent) EXECUTE FUNCTION keep_history()")
    }
}
