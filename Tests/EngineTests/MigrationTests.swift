import DatabaseFixtures
import SQL
import Testing

@Suite("A step of the schema")
struct MigrationTests {
    private static let added = Migration(
        2, "A colour",
        [.addColumn(table: "desk", Column("colour", .word(["nâu", "xanh"]), initial: .text("nâu"))), .addColumn(table: "paper", .optional("seal", .blob))])

    private static let newDesk = Table(
        "desk",
        [Column("id", .id), Column("label", .text), Column("number", .int), .optional("chief", .id), .optional("note", .int)],
        key: ["id"], uniques: [["label"]], links: [Table.Link(["chief"], to: "desk", ["id"])], checks: [Table.Check("small", "number < 1000")])

    private static let rebuilt = Migration(
        2, "Desks by label",
        [
            .rebuild(newDesk, copy: ["id": "id", "label": "name || ' ' || number", "number": "number + 100", "chief": "id"]),
            .createIndex(TableIndex("desk_by_number", on: "desk", ["number"])),
        ])

    @Test("is made once, and told", arguments: Dialect.tested)
    func once(dialect: Dialect) async throws {
        try await withDatabase(dialect) { database in
            #expect(try await Migrator(Office.steps).migrate(database, at: 1_700_000_000_000_000) == [1])
            #expect(try await Migrator(Office.steps).migrate(database, at: 5) == [])
            #expect(try await Migrator(Office.steps + [Self.added]).migrate(database, at: 6) == [2])
            let steps = try await database.read { try $0.rows("SELECT number, name, applied FROM schema_step ORDER BY number").map(\.values) }
            #expect(steps == [[.int(1), .text("An office"), .int(1_700_000_000_000_000)], [.int(2), .text("A colour"), .int(6)]])
        }
    }

    @Test("that this program does not know is refused, and nothing is changed", arguments: Dialect.tested)
    func newer(dialect: Dialect) async throws {
        try await withDatabase(dialect, Office.steps + [Self.added]) { database in
            await #expect(throws: MigrationError.newerDatabase(unknownSteps: [2])) { try await Migrator(Office.steps).migrate(database, at: 0) }
        }
    }

    @Test("that has another name is refused", arguments: Dialect.tested)
    func strange(dialect: Dialect) async throws {
        try await withDatabase(dialect, Office.steps) { database in
            let other = Migrator([Migration(1, "Another office", [])])
            await #expect(throws: MigrationError.strangeStep(number: 1, found: "An office", expected: "Another office")) {
                try await other.migrate(database, at: 0)
            }
            await #expect(throws: MigrationError.misnumbered) { try await Migrator([Self.added]).migrate(database, at: 0) }
        }
    }

    @Test("that fails leaves nothing of itself and all before it", arguments: Dialect.tested)
    func failing(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            let bad = Migration(2, "Bad", [.createTable(Table("good", [Column("n", .int)], key: ["n"])), .createTable(Office.desk)])
            await #expect(throws: SQLError.self) { try await Migrator(Office.steps + [bad]).migrate(database, at: 0) }
            #expect(try await database.column("SELECT number FROM schema_step") == [.int(1)])
            await #expect(throws: SQLError.self) { try await database.value("SELECT count(*) FROM good") }
            let made = try await Migrator(Office.steps + [Self.added]).migrate(database, at: 0)
            #expect(made == [2])
        }
    }

    @Test("is made once when many begin together", arguments: Dialect.tested)
    func together(dialect: Dialect) async throws {
        try await withDatabase(dialect) { database in
            let made = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<4 { group.addTask { try await Migrator(Office.steps + [Self.added]).migrate(database, at: 0) } }
                return try await group.reduce([], +)
            }
            #expect(made.sorted() == [1, 2])
        }
    }

    @Test("adds a column to rows that are there, with its rule", arguments: Dialect.tested)
    func addingColumn(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1), Office.paper(1, on: 1))
            try await Migrator(Office.steps + [Self.added]).migrate(database, at: 0)
            #expect(try await database.value("SELECT colour FROM desk") == .text("nâu"))
            #expect(try await database.value("SELECT seal FROM paper") == .null)
            #expect(try await refusal(of: "UPDATE desk SET colour = 'đỏ'", in: database) == .ruleBroken(table: "desk", check: "colour"))
            #expect(try await refusal(of: "UPDATE desk SET colour = NULL", in: database) == .ruleBroken(table: "desk", check: "colour"))
        }
    }

    @Test("adds columns of every kind with what older rows hold", arguments: Dialect.tested)
    func initials(dialect: Dialect) async throws {
        let columns = [
            Column("a", .id, initial: .id(7)), Column("b", .int, initial: .int(-5)), Column("c", .text, initial: .text("chữ 'nháy'")),
            Column("d", .blob, initial: .blob([0, 255])), Column("e", .day, initial: .text("9999-12-31")), Column("f", .flag, initial: .int(1)),
            Column("g", .instant, initial: .int(0)), Column("h", .json, initial: .text("{}")),
        ]
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1), Office.paper(1, on: 1))
            let step = Migration(2, "All kinds", columns.map { .addColumn(table: "paper", $0) })
            try await Migrator(Office.steps + [step]).migrate(database, at: 0)
            let row = try await database.read { try $0.row("SELECT a, b, c, d, e, f, g, h FROM paper") }
            #expect(row?.values == columns.map { $0.initial ?? .null })
        }
    }

    @Test("that adds a required column without saying what older rows hold is our mistake", arguments: Dialect.tested)
    func withoutInitial(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            let step = Migration(2, "Bad", [.addColumn(table: "desk", Column("colour", .text))])
            await #expect(throws: SQLError.self) { try await Migrator(Office.steps + [step]).migrate(database, at: 0) }
        }
    }

    @Test("makes a table anew that others point at, with its rows and its new rules", arguments: Dialect.tested)
    func rebuilding(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1, name: "A", number: 1), Office.desk(2, name: "B", number: 2), Office.paper(1, on: 1), Office.paper(2, on: 2))
            try await Migrator(Office.steps + [Self.rebuilt]).migrate(database, at: 0)
            let rows = try await database.read { try $0.rows("SELECT id, label, number, chief, note FROM desk ORDER BY id").map(\.values) }
            #expect(rows == [[.id(1), .text("A 1"), .int(101), .id(1), .null], [.id(2), .text("B 2"), .int(102), .id(2), .null]])
            #expect(try await database.value("SELECT count(*) FROM paper JOIN desk ON desk.id = paper.desk") == .int(2))
            #expect(try await refusal(of: "UPDATE desk SET number = 1000", in: database) == .ruleBroken(table: "desk", check: "small"))
        }
    }

    @Test("that makes a table anew keeps the links to it", arguments: Dialect.tested)
    func linksAfterRebuilding(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1), Office.paper(1, on: 1))
            try await Migrator(Office.steps + [Self.rebuilt]).migrate(database, at: 0)
            for statement in [Office.paper(2, on: 9), "UPDATE desk SET chief = \(SQLValue.id(9))", "UPDATE desk SET id = \(SQLValue.id(9))"] as [Statement] {
                guard case .brokenLink = try await refusal(of: statement, in: database) else { Issue.record("\(statement) was let through"); continue }
            }
        }
    }

    @Test("that would lose rows that others point at is refused", arguments: Dialect.tested)
    func rebuildingWithoutRows(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1), Office.paper(1, on: 1))
            let step = Migration(2, "Bad", [.rebuild(Self.newDesk, copy: ["id": "NULL", "label": "name", "number": "number"])])
            await #expect(throws: SQLError.self) { try await Migrator(Office.steps + [step]).migrate(database, at: 0) }
            #expect(try await database.value("SELECT count(*) FROM desk") == .int(1))
        }
    }

    @Test("makes an append-only table anew and still keeps its rows", arguments: Dialect.tested)
    func rebuildingHistory(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.line(1))
            let table = Table("chronicle", [Column("number", .int), Column("words", .text), .optional("who", .id)], key: ["number"], life: .appendOnly)
            let step = Migration(2, "Who", [.rebuild(table, copy: ["number": "number", "words": "words"])])
            try await Migrator(Office.steps + [step]).migrate(database, at: 0)
            #expect(try await database.column("SELECT words FROM chronicle") == [.text("đã ký")])
            #expect(try await refusal(of: "DELETE FROM chronicle", in: database) == .appendOnly(table: "chronicle"))
        }
    }
}
