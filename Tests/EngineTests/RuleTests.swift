import SQL
import Testing

@Suite("A row that breaks a rule")
struct RuleTests {
    @Test("of uniqueness is refused by table and columns", arguments: Dialect.tested)
    func unique(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1, name: "A", number: 1))
            #expect(try await refusal(of: Office.desk(1, name: "B"), in: database) == .notUnique(table: "desk", columns: ["id"]))
            #expect(try await refusal(of: Office.desk(2, name: "A", number: 1), in: database) == .notUnique(table: "desk", columns: ["name", "number"]))
        }
    }

    @Test("of a partial index is refused by table and columns, and others are not", arguments: Dialect.tested)
    func partialUnique(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1, number: 1), Office.desk(2, number: 2), Office.desk(3, number: 3, isOpen: true))
            #expect(try await refusal(of: Office.desk(4, number: 4, isOpen: true), in: database) == .notUnique(table: "desk", columns: ["name"]))
        }
    }

    @Test("of its own table is refused by the rule's name", arguments: Dialect.tested)
    func check(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            #expect(try await refusal(of: Office.desk(1, number: -1), in: database) == .ruleBroken(table: "desk", check: "number_counts"))
            try await database.run(Office.desk(1))
            let error = try await refusal(of: "UPDATE desk SET number = number - 1", in: database)
            #expect(error == .ruleBroken(table: "desk", check: "number_counts"))
        }
    }

    @Test("of a column's kind is refused by the column's name", arguments: Dialect.tested)
    func kinds(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            #expect(try await refusal(of: Office.desk(1, state: "hỏng"), in: database) == .ruleBroken(table: "desk", check: "state"))
            try await database.run(Office.desk(1))
            #expect(try await refusal(of: "UPDATE desk SET is_open = 2", in: database) == .ruleBroken(table: "desk", check: "is_open"))
        }
    }

    @Test(
        "of days is refused", arguments: Dialect.tested,
        ["2026-1-01", "01/01/2026", "", "2026-01-01 ", "2026-01-011", "２０２６-01-01", "2026-01-0a", "2026-01-01\n"])
    func days(dialect: Dialect, day: String) async throws {
        try await withOffice(dialect) { database in
            #expect(try await refusal(of: Office.desk(1, day: day), in: database) == .ruleBroken(table: "desk", check: "day"))
            try await database.run(Office.desk(1, day: "2026-01-01"))
        }
    }

    @Test("and leaves a column empty is refused by the column's name", arguments: Dialect.tested)
    func empty(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1))
            #expect(try await refusal(of: "UPDATE desk SET name = NULL", in: database) == .ruleBroken(table: "desk", check: "name"))
            let error = try await refusal(of: "INSERT INTO chronicle (words) VALUES ('không số')", in: database)
            #expect(error == .ruleBroken(table: "chronicle", check: "number"))
        }
    }

    @Test("and points at nothing is refused by its table", arguments: Dialect.tested)
    func pointsAtNothing(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            #expect(isBrokenLink(try await refusal(of: Office.paper(1, on: 9), in: database), "paper"))
            try await database.run(Office.desk(1), Office.paper(1, on: 1), Office.paper(2, on: 1, under: 1))
            #expect(isBrokenLink(try await refusal(of: Office.paper(3, on: 1, under: 8), in: database), "paper"))
        }
    }

    @Test("because it is pointed at cannot be deleted, by its table", arguments: Dialect.tested)
    func pointedAt(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1), Office.paper(1, on: 1))
            #expect(isBrokenLink(try await refusal(of: "DELETE FROM desk WHERE id = \(SQLValue.id(1))", in: database), "desk"))
            #expect(isBrokenLink(try await refusal(of: "UPDATE desk SET id = \(SQLValue.id(2))", in: database), "desk"))
        }
    }

    @Test("of history is refused by the table, and new lines are not", arguments: Dialect.tested)
    func appendOnly(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.line(1), Office.line(2))
            #expect(try await refusal(of: "UPDATE chronicle SET words = 'khác'", in: database) == .appendOnly(table: "chronicle"))
            #expect(try await refusal(of: "DELETE FROM chronicle WHERE number = 2", in: database) == .appendOnly(table: "chronicle"))
            let upsert: Statement = """
                INSERT INTO chronicle (number, words) VALUES (1, 'khác') ON CONFLICT (number) DO UPDATE SET words = excluded.words
                """
            #expect(try await refusal(of: upsert, in: database) == .appendOnly(table: "chronicle"))
            #expect(try await database.column("SELECT words FROM chronicle") == [.text("đã ký"), .text("đã ký")])
        }
    }

    @Test("of SQL itself is our mistake", arguments: Dialect.tested)
    func misuse(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            for statement in ["SELEKT 1", "SELECT nowhere FROM desk", "INSERT INTO nothing VALUES (1)", "UPDATE desk SET number = 'chữ'"] as [Statement] {
                let error = try await refusal(of: Office.desk(1), statement, in: database)
                #expect(error?.withoutLog == .misuse(log: ""))
            }
        }
    }

    private func isBrokenLink(_ error: SQLError?, _ table: String) -> Bool {
        if case .brokenLink(table, _) = error { true } else { false }
    }
}
