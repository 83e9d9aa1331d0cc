import SQL
import Testing

@Suite("The search index")
struct SearchTests {
    private static let steps = [Migration(1, "Search", [.createSearch(table: "search")])]

    private func entry(_ owner: UInt128, _ marked: String, _ folded: String, authority: UInt128 = 1) -> Statement {
        """
        INSERT INTO search (authority, kind, owner, marked, folded)
        VALUES (\(SQLValue.id(authority)), 'plan', \(SQLValue.id(owner)), \(marked), \(folded))
        ON CONFLICT (authority, kind, owner) DO UPDATE SET marked = excluded.marked, folded = excluded.folded
        """
    }

    private func condition(_ column: String, _ word: String, _ dialect: Dialect) -> Statement {
        switch dialect {
        case .sqlite: "place IN (SELECT rowid FROM search_words WHERE search_words MATCH \("\(column) : \"\(word)\""))"
        case .postgres: "\(part: Statement(stringLiteral: column))_words @@ to_tsquery('simple', \(word))"
        }
    }

    private func found(_ word: String, in column: String, of database: any Database) async throws -> [SQLValue] {
        let condition = condition(column, word, database.dialect)
        return try await database.column("SELECT owner FROM search WHERE authority = \(SQLValue.id(1)) AND \(part: condition) ORDER BY owner")
    }

    @Test("finds tokens with their marks and without, in one authority", arguments: Dialect.tested)
    func finding(dialect: Dialect) async throws {
        try await withDatabase(dialect, Self.steps) { database in
            try await database.run(
                entry(1, "kế hoạch đổi mới 12", "ke hoach doi moi 12"), entry(2, "kẻ", "ke"), entry(3, "kế", "ke", authority: 2))
            #expect(try await found("kế", in: "marked", of: database) == [.id(1)])
            #expect(try await found("ke", in: "folded", of: database) == [.id(1), .id(2)])
            #expect(try await found("12", in: "marked", of: database) == [.id(1)])
            #expect(try await found("ke", in: "marked", of: database) == [])
        }
    }

    @Test("follows what is changed and deleted", arguments: Dialect.tested)
    func following(dialect: Dialect) async throws {
        try await withDatabase(dialect, Self.steps) { database in
            try await database.run(entry(1, "cũ", "cu"), entry(2, "cũ", "cu"), entry(1, "mới", "moi"))
            #expect(try await found("cu", in: "folded", of: database) == [.id(2)])
            #expect(try await found("moi", in: "folded", of: database) == [.id(1)])
            try await database.run("DELETE FROM search WHERE owner = \(SQLValue.id(1))")
            #expect(try await found("moi", in: "folded", of: database) == [])
        }
    }
}
