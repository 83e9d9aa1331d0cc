import SQL
import Testing

@Suite("A value")
struct ValueTests {
    private static let shelf = Table(
        "shelf", [Column("n", .int), .optional("i", .int), .optional("t", .text), .optional("b", .blob), .optional("d", .id)], key: ["n"])
    private static let steps = [Migration(1, "A shelf", [.createTable(shelf)])]

    private static let texts = [
        "", " ", "Kế hoạch", "Ke\u{302}\u{301} hoa\u{323}ch", "đ", "Đ", "🇻🇳", "\u{FEFF}a", "a\u{301}\u{323}", "'; --", "$1 ?1 \\x00 %s", "\n\t\r", "\u{10FFFF}",
        String(repeating: "Ủy ban nhân dân ", count: 50_000),
    ]

    /// What comes back for values that were kept in a column.
    private func returned(_ values: [SQLValue], in column: Statement, on dialect: Dialect) async throws -> [SQLValue] {
        try await withDatabase(dialect, Self.steps) { database in
            try await database.write { transaction in
                for (n, value) in values.enumerated() { try transaction.run("INSERT INTO shelf (n, \(part: column)) VALUES (\(n), \(value))") }
            }
            return try await database.column("SELECT \(part: column) FROM shelf ORDER BY n")
        }
    }

    @Test("that is a whole number comes back, the greatest and the least too", arguments: Dialect.tested)
    func ints(dialect: Dialect) async throws {
        let values = [Int64.min, -65_536, -1, 0, 1, 255, 65_536, Int64.max].map { SQLValue.int($0) }
        #expect(try await returned(values, in: "i", on: dialect) == values)
    }

    @Test("that is text comes back byte by byte, composed or not, long or short", arguments: Dialect.tested)
    func texts(dialect: Dialect) async throws {
        let found = try await returned(Self.texts.map { .text($0) }, in: "t", on: dialect)
        let bytes = found.map { if case .text(let text) = $0 { Array(text.utf8) } else { [UInt8]() } }
        #expect(bytes == Self.texts.map { Array($0.utf8) })
    }

    @Test("that is bytes comes back as bytes, sixteen of them too", arguments: Dialect.tested)
    func blobs(dialect: Dialect) async throws {
        let many = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
        let blobs = [[], [0], [0, 0, 0], Array(0...255), Array(repeating: 7, count: 16), Array(repeating: 0, count: 16), many]
        #expect(try await returned(blobs.map { .blob($0) }, in: "b", on: dialect) == blobs.map { .blob($0) })
    }

    @Test("that is an identifier comes back as one", arguments: Dialect.tested)
    func ids(dialect: Dialect) async throws {
        let ids: [UInt128] = [0, 1, UInt128.max, 0x0199_AAAA_BBBB_7CCC_8DDD_EEEE_FFFF_0001]
        #expect(try await returned(ids.map { .id($0) }, in: "d", on: dialect) == ids.map { .id($0) })
    }

    @Test("that is nothing comes back as nothing, in every column", arguments: Dialect.tested)
    func nulls(dialect: Dialect) async throws {
        for column in ["i", "t", "b", "d"] as [Statement] {
            #expect(try await returned([.null], in: column, on: dialect) == [.null])
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

    @Test("that is a sum comes back whole up to its last bit", arguments: Dialect.tested)
    func sums(dialect: Dialect) async throws {
        let sums: [[Int64]] = [
            [0], [1, -1], [9_999, 1], [100_000_000], [-70_000, 1], [.max], [.min], [.max, .min], [.max - 10_000, 10_000], [123_456_789_012],
        ]
        try await withDatabase(dialect, Self.steps) { database in
            for numbers in sums {
                try await database.run("DELETE FROM shelf")
                for (n, number) in numbers.enumerated() { try await database.run("INSERT INTO shelf (n, i) VALUES (\(n), \(number))") }
                #expect(try await database.value("SELECT sum(i) AS total FROM shelf") == .int(numbers.reduce(0, +)))
            }
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
                    WITH held AS (SELECT d, b FROM shelf)
                    SELECT d, (SELECT d FROM shelf) AS inner_one, coalesce(d, d) AS filled, CASE WHEN 1 = 1 THEN d END AS chosen, b FROM held
                    """)
            }
            #expect(row?.values == [.id(7), .id(7), .id(7), .id(7), .blob([9])])
        }
    }
}
