import SQL
import Testing

@Suite("A value")
struct ValueTests {
    private static let shelf = Table(
        "shelf", [Column("n", .int), .optional("i", .int), .optional("t", .text), .optional("b", .blob), .optional("d", .id)], key: ["n"])
    private static let steps = [Migration(1, "A shelf", [.createTable(shelf)])]

    /// What comes back for a value that was kept in a column.
    private func returned(_ value: SQLValue, in column: Statement, on dialect: Dialect) async throws -> SQLValue? {
        try await withDatabase(dialect, Self.steps) { database in
            try await database.run("INSERT INTO shelf (n, \(part: column)) VALUES (1, \(value))")
            return try await database.value("SELECT \(part: column) FROM shelf")
        }
    }

    @Test("that is a whole number comes back, the greatest and the least too", arguments: Dialect.tested, [Int64.min, -1, 0, 1, 255, 65_536, Int64.max])
    func ints(dialect: Dialect, number: Int64) async throws {
        #expect(try await returned(.int(number), in: "i", on: dialect) == .int(number))
    }

    @Test(
        "that is text comes back byte by byte, composed or not",
        arguments: Dialect.tested,
        ["", " ", "Kế hoạch", "Kế hoạch", "đ", "Đ", "🇻🇳", "\u{FEFF}a", "a\u{301}\u{323}", "'; --", "$1 ?1 \\x00 %s", "\n\t\r", "\u{10FFFF}"])
    func texts(dialect: Dialect, text: String) async throws {
        guard case .text(let found) = try await returned(.text(text), in: "t", on: dialect) else { Issue.record("no text"); return }
        #expect(Array(found.utf8) == Array(text.utf8))
    }

    @Test("that is a long text or many bytes comes back whole", arguments: Dialect.tested)
    func long(dialect: Dialect) async throws {
        let text = String(repeating: "Ủy ban nhân dân ", count: 50_000)
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
        #expect(try await returned(.text(text), in: "t", on: dialect) == .text(text))
        #expect(try await returned(.blob(bytes), in: "b", on: dialect) == .blob(bytes))
    }

    @Test(
        "that is bytes comes back as bytes, sixteen of them too", arguments: Dialect.tested,
        [[], [0], [0, 0, 0], Array(0...255), Array(repeating: 7, count: 16), Array(repeating: 0, count: 16)] as [[UInt8]])
    func blobs(dialect: Dialect, bytes: [UInt8]) async throws {
        #expect(try await returned(.blob(bytes), in: "b", on: dialect) == .blob(bytes))
    }

    @Test("that is an identifier comes back as one", arguments: Dialect.tested, [0, 1, UInt128.max, 0x0199_AAAA_BBBB_7CCC_8DDD_EEEE_FFFF_0001])
    func ids(dialect: Dialect, id: UInt128) async throws {
        #expect(try await returned(.id(id), in: "d", on: dialect) == .id(id))
    }

    @Test("that is nothing comes back as nothing, in every column", arguments: Dialect.tested)
    func nulls(dialect: Dialect) async throws {
        for column in ["i", "t", "b", "d"] as [Statement] {
            #expect(try await returned(.null, in: column, on: dialect) == .null)
        }
    }

    @Test("that is text with U+0000 is refused", arguments: Dialect.tested)
    func zero(dialect: Dialect) async throws {
        try await withDatabase(dialect, Self.steps) { database in
            let error = try await refusal(of: "INSERT INTO shelf (n, t) VALUES (1, \("a\u{0}b"))", in: database)
            #expect(error?.withoutLog == .misuse(log: ""))
        }
    }

    @Test("that is asked for is the same in conditions, lists and limits", arguments: Dialect.tested)
    func conditions(dialect: Dialect) async throws {
        try await withDatabase(dialect, Self.steps) { database in
            for n in 1...9 { try await database.run("INSERT INTO shelf (n, t, d) VALUES (\(n), \("chữ \(n)"), \(SQLValue.id(UInt128(n))))") }
            #expect(try await database.column("SELECT n FROM shelf WHERE d IN (\(list: [SQLValue.id(2), .id(4)])) ORDER BY n") == [.int(2), .int(4)])
            #expect(try await database.column("SELECT n FROM shelf WHERE t = \("chữ 3") OR n > \(7) ORDER BY n LIMIT \(2)") == [.int(3), .int(8)])
            #expect(try await database.column("SELECT n FROM shelf WHERE n IN (\(list: [Int]()))") == [])
            #expect(try await database.value("SELECT count(*) FROM shelf WHERE i IS NOT DISTINCT FROM \(nil as Int?)") == .int(9))
        }
    }

    @Test("that is reckoned has one kind on both engines", arguments: Dialect.tested)
    func reckoned(dialect: Dialect) async throws {
        try await withDatabase(dialect, Self.steps) { database in
            try await database.run(
                "INSERT INTO shelf (n, i, t, b, d) VALUES (1, 20, 'a', \([1, 2] as [UInt8]), \(SQLValue.id(7)))", "INSERT INTO shelf (n, i) VALUES (2, 22)")
            let row = try await database.read { transaction in
                try transaction.row(
                    """
                    SELECT count(*) AS rows, count(*) FILTER (WHERE t IS NULL) AS without, sum(i) AS total, CAST(sum(i) AS bigint) AS cast_total,
                        max(t) AS last, min(i) AS least, coalesce(sum(i) FILTER (WHERE n > 9), 0) AS none, max(i) > 21 AS much, 'lời' AS words,
                        CASE WHEN count(*) > 1 THEN 1 ELSE 0 END AS some
                    FROM shelf
                    """)
            }
            #expect(row?.values == [.int(2), .int(1), .int(42), .int(42), .text("a"), .int(20), .int(0), .int(1), .text("lời"), .int(1)])
        }
    }

    @Test("that is an identifier stays one behind subqueries, expressions and RETURNING", arguments: Dialect.tested)
    func idsBehindExpressions(dialect: Dialect) async throws {
        try await withDatabase(dialect, Self.steps) { database in
            let returned = try await database.write { transaction in
                try transaction.row("INSERT INTO shelf (n, d, b) VALUES (1, \(SQLValue.id(7)), \([9] as [UInt8])) RETURNING d, n, b")
            }
            #expect(returned?.values == [.id(7), .int(1), .blob([9])])
            let row = try await database.read { transaction in
                try transaction.row(
                    """
                    WITH some AS (SELECT d, b FROM shelf)
                    SELECT d, (SELECT d FROM shelf) AS inner_one, coalesce(d, d) AS filled, CASE WHEN 1 = 1 THEN d END AS chosen, b FROM some
                    """)
            }
            #expect(row?.values == [.id(7), .id(7), .id(7), .id(7), .blob([9])])
        }
    }
}
