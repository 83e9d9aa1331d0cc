/// The search index in the words of a dialect.
///
/// Both engines have an ordinary table of the same columns, so that it is filled and emptied by the same statements:
/// `authority`, `kind` and `owner` name the thing that is found, once each; `marked` and `folded` hold its tokens with
/// single spaces between them. What is asked stands beside it and follows by itself:
/// - SQLite: `<table>_words`, an FTS5 table of `marked` and `folded` whose rowid is the column `place` of the table:
///   `… WHERE authority = x AND place IN (SELECT rowid FROM <table>_words WHERE <table>_words MATCH y)`;
/// - PostgreSQL: `marked_words` and `folded_words`, of type `tsvector`, each with an index:
///   `… WHERE authority = x AND marked_words @@ to_tsquery('simple', y)`.
struct SearchShape {
    let table: String
    let dialect: Dialect

    var statements: [Statement] {
        (dialect == .sqlite ? sqlite : postgres).map { Statement(stringLiteral: $0) }
    }

    private var sqlite: [String] {
        let added = "INSERT INTO \(table)_words (rowid, marked, folded) VALUES (new.place, new.marked, new.folded);"
        let removed = "INSERT INTO \(table)_words (\(table)_words, rowid, marked, folded) VALUES ('delete', old.place, old.marked, old.folded);"
        return [
            """
            CREATE TABLE \(table) (
                place INTEGER PRIMARY KEY, authority ANY NOT NULL, kind TEXT NOT NULL, owner ANY NOT NULL,
                marked TEXT NOT NULL, folded TEXT NOT NULL, UNIQUE (authority, kind, owner)
            ) STRICT
            """,
            """
            CREATE VIRTUAL TABLE \(table)_words USING fts5(
                marked, folded, content = '\(table)', content_rowid = 'place', tokenize = 'unicode61 remove_diacritics 0'
            )
            """,
            "CREATE TRIGGER \(table)_added AFTER INSERT ON \(table) BEGIN \(added) END",
            "CREATE TRIGGER \(table)_removed AFTER DELETE ON \(table) BEGIN \(removed) END",
            "CREATE TRIGGER \(table)_changed AFTER UPDATE ON \(table) BEGIN \(removed) \(added) END",
        ]
    }

    private var postgres: [String] {
        [
            """
            CREATE TABLE \(table) (
                authority uuid NOT NULL, kind text COLLATE "C" NOT NULL, owner uuid NOT NULL,
                marked text COLLATE "C" NOT NULL, folded text COLLATE "C" NOT NULL,
                marked_words tsvector GENERATED ALWAYS AS (to_tsvector('simple', marked)) STORED,
                folded_words tsvector GENERATED ALWAYS AS (to_tsvector('simple', folded)) STORED,
                PRIMARY KEY (authority, kind, owner)
            )
            """,
            "CREATE INDEX \(table)_marked ON \(table) USING gin (marked_words)",
            "CREATE INDEX \(table)_folded ON \(table) USING gin (folded_words)",
        ]
    }
}
