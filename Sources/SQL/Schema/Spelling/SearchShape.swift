/// The search index in the words of a dialect.
///
/// Both engines have an ordinary table of the same columns, so that it is filled and emptied by the same statements:
/// `authority`, `kind` and `owner` name the thing that is found, once each; `marked` and `folded` hold its tokens with
/// single spaces between them. What is asked stands beside it and follows by itself; `latest` asks it:
/// - SQLite: `<table>_words`, an FTS5 table of `marked`, `folded` and `kind`, whose rowid is the column `place` of the table;
/// - PostgreSQL: `marked_words` and `folded_words`, of type `tsvector`, each with an index. They hold the tokens as they are:
///   PostgreSQL's own parser and dictionaries have no say.
public struct SearchShape {
    let table: String
    let dialect: Dialect

    /// The search index of a name.
    public init(table: String, dialect: Dialect) {
        self.table = table
        self.dialect = dialect
    }

    var statements: [Statement] {
        (dialect == .sqlite ? sqlite : postgres).map { Statement(stringLiteral: $0) }
    }

    private var sqlite: [String] {
        let columns = "marked, folded, kind"
        let added = "INSERT INTO \(table)_words (rowid, \(columns)) VALUES (new.place, new.marked, new.folded, new.kind);"
        let removed =
            "INSERT INTO \(table)_words (\(table)_words, rowid, \(columns)) VALUES ('delete', old.place, old.marked, old.folded, old.kind);"
        return [
            """
            CREATE TABLE \(table) (
                place INTEGER PRIMARY KEY, authority ANY NOT NULL, kind TEXT NOT NULL, owner ANY NOT NULL,
                marked TEXT NOT NULL, folded TEXT NOT NULL, UNIQUE (authority, kind, owner)
            ) STRICT
            """,
            // Whatever is no blank belongs to a token: tokens were cut before they came here.
            """
            CREATE VIRTUAL TABLE \(table)_words USING fts5(
                \(columns), content = '\(table)', content_rowid = 'place',
                tokenize = 'unicode61 remove_diacritics 0 categories ''L* M* N* P* S* Co'''
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
                marked_words tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(marked, ' '))) STORED,
                folded_words tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(folded, ' '))) STORED,
                PRIMARY KEY (authority, kind, owner)
            )
            """,
            "CREATE INDEX \(table)_recent ON \(table) (authority, owner)",
            "CREATE INDEX \(table)_marked ON \(table) USING gin (marked_words)",
            "CREATE INDEX \(table)_folded ON \(table) USING gin (folded_words)",
        ]
    }
}
