import SQL
import Testing

@Suite("Words that both engines share")
struct SharedWordsTests {
    @Test("insert or change, from VALUES and from SELECT", arguments: Dialect.tested)
    func upsert(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1, name: "A", number: 1))
            let changed = try await database.write { transaction in
                [
                    try transaction.run(
                        """
                        INSERT INTO desk (id, name, number, is_open, state)
                        SELECT \(SQLValue.id(2)), name, number, \(true), \("xong") FROM desk WHERE true
                        ON CONFLICT (name, number) DO UPDATE SET state = excluded.state, is_open = excluded.is_open
                        """),
                    try transaction.run(
                        """
                        INSERT INTO desk (id, name, number, day, is_open, state)
                        SELECT \(SQLValue.id(3)), \("B"), \(5), \(nil as String?), 0, 'mới' WHERE true
                        ON CONFLICT (name, number) DO UPDATE SET number = desk.number + excluded.number
                        """),
                    try transaction.run(
                        """
                        INSERT INTO desk (id, name, number, is_open, state) VALUES (\(SQLValue.id(4)), 'B', 5, 0, 'mới')
                        ON CONFLICT (name, number) DO NOTHING
                        """),
                ]
            }
            #expect(changed == [1, 1, 0])
            #expect(try await database.column("SELECT state FROM desk ORDER BY id") == [.text("xong"), .text("mới")])
        }
    }

    @Test("put rows without a value last or first, as they say", arguments: Dialect.tested)
    func nullsLast(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1, number: 1), Office.desk(2, number: 2, day: "2026-02-01"), Office.desk(3, number: 3, day: "2026-01-01"))
            #expect(try await database.column("SELECT id FROM desk ORDER BY day NULLS LAST, id") == [.id(3), .id(2), .id(1)])
            #expect(try await database.column("SELECT id FROM desk ORDER BY day DESC NULLS FIRST, id") == [.id(1), .id(2), .id(3)])
        }
    }

    @Test("order text by its bytes", arguments: Dialect.tested)
    func order(dialect: Dialect) async throws {
        let names = ["a", "B", "á", "đ", "Đ", "z", "Z", "a b", "ab", "a\u{301}", "_", "~", "ạ", "10", "9", ""]
        try await withOffice(dialect) { database in
            for (number, name) in names.enumerated() { try await database.run(Office.desk(UInt128(number), name: name, number: number)) }
            let found = try await database.column("SELECT name FROM desk ORDER BY name")
            let expected = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            #expect(found.map(bytes) == expected.map { Array($0.utf8) })
            #expect(try await database.value("SELECT count(*) FROM desk WHERE name < \("a")") == .int(Int64(expected.prefix { $0 != "a" }.count)))
        }
    }

    @Test("order identifiers by their bytes", arguments: Dialect.tested)
    func idOrder(dialect: Dialect) async throws {
        let ids: [UInt128] = [UInt128.max, 0, 1 << 127, 1 << 64, 255, (1 << 127) - 1]
        try await withOffice(dialect) { database in
            for (number, id) in ids.enumerated() { try await database.run(Office.desk(id, number: number)) }
            #expect(try await database.column("SELECT id FROM desk ORDER BY id") == ids.sorted().map { .id($0) })
            #expect(try await database.column("SELECT id FROM desk WHERE id > \(SQLValue.id(255)) ORDER BY id LIMIT 1") == [.id(1 << 64)])
        }
    }

    @Test("page on by row values", arguments: Dialect.tested)
    func keyset(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            for number in 1...6 { try await database.run(Office.desk(UInt128(number), number: number, day: "2026-01-0\(number / 2 + 1)")) }
            let page = try await database.column(
                "SELECT number FROM desk WHERE (day, id) > (\("2026-01-02"), \(SQLValue.id(2))) ORDER BY day, id LIMIT \(3)")
            #expect(page == [.int(3), .int(4), .int(5)])
        }
    }

    private func bytes(_ value: SQLValue) -> [UInt8] {
        if case .text(let text) = value { Array(text.utf8) } else { [] }
    }
}
