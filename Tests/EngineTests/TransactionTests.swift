import DatabaseFixtures
import SQL
import Synchronization
import Testing

@Suite("A transaction")
struct TransactionTests {
    private struct Whim: Error {}

    @Test("keeps all of its writes and hands out what the body found", arguments: Dialect.tested)
    func commits(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            let seen = try await database.write { transaction in
                try transaction.run(Office.desk(1))
                return try transaction.rows("SELECT id FROM desk").map { try $0.id("id") }
            }
            #expect(seen == [1])
            #expect(try await database.column("SELECT id FROM desk") == [.id(1)])
        }
    }

    @Test("leaves nothing behind when its body throws", arguments: Dialect.tested)
    func rollsBack(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            await #expect(throws: Whim.self) {
                try await database.write { transaction in
                    try transaction.run(Office.desk(1))
                    throw Whim()
                }
            }
            #expect(try await database.value("SELECT count(*) FROM desk") == .int(0))
            try await database.run(Office.desk(1))
        }
    }

    @Test("tells how many rows a statement changed", arguments: Dialect.tested)
    func counts(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            let counts = try await database.write { transaction in
                [
                    try transaction.run(Office.desk(1, number: 1)), try transaction.run(Office.desk(2, number: 2)),
                    try transaction.run("UPDATE desk SET number = number + 10"), try transaction.run("UPDATE desk SET number = 0 WHERE number = 5"),
                    try transaction.run("CREATE TABLE other (n \(part: dialect == .sqlite ? "INT" : "bigint"))"),
                    try transaction.run("DELETE FROM desk WHERE number = 11"),
                ]
            }
            #expect(counts == [1, 1, 2, 0, 0, 1])
        }
    }

    @Test("does not go on after a failed statement, even when the body swallows the error", arguments: Dialect.tested)
    func poisoned(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            let later = Mutex<[SQLError]>([])
            let broken = SQLError.ruleBroken(table: "desk", check: "number_counts")
            await #expect(throws: broken) {
                try await database.write { transaction in
                    try transaction.run(Office.desk(1))
                    for statement in [Office.desk(2, number: -1), Office.desk(3), "SELECT 1"] {
                        do throws(SQLError) { try transaction.run(statement) } catch { later.withLock { $0.append(error) } }
                    }
                    #expect(throws: broken) { try transaction.rows("SELECT 1") }
                    #expect(throws: broken) { try transaction.run(all: [Office.desk(4)]) }
                }
            }
            #expect(later.withLock { $0 } == [broken, broken, broken])
            let found = try await database.value("SELECT count(*) FROM desk")
            #expect(found == .int(0))
        }
    }

    @Test("that has failed still tells the body's own error where it throws one", arguments: Dialect.tested)
    func ownError(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            await #expect(throws: Whim.self) {
                try await database.write { transaction in
                    do { try transaction.run(Office.desk(1, number: -1)) } catch { throw Whim() }
                }
            }
        }
    }

    @Test("that reads refuses to write, in every form", arguments: Dialect.tested)
    func readOnly(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1))
            let forms: [Statement] = [Office.desk(2), "UPDATE desk SET number = 1", "DELETE FROM desk", "CREATE TABLE other (n INT)"]
            for form in forms {
                await #expect(throws: SQLError.readOnly) { try await database.read { try $0.run(form) } }
            }
            await #expect(throws: SQLError.readOnly) { try await database.read { try $0.run(all: [Office.desk(2)]) } }
            await #expect(throws: SQLError.readOnly) { try await database.read { try $0.rows("DELETE FROM desk RETURNING id") } }
            #expect(try await database.value("SELECT count(*) FROM desk") == .int(1))
        }
    }

    @Test("shows rows one by one until enough was seen", arguments: Dialect.tested)
    func visits(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            for number in 1...20 { try await database.run(Office.line(number)) }
            let seen = try await database.read { transaction in
                var seen: [Int] = []
                try transaction.visit("SELECT number FROM chronicle ORDER BY number") { row in
                    seen.append(try row.int("number"))
                    return seen.count < 3
                }
                return seen + [try transaction.rows("SELECT number FROM chronicle ORDER BY number").count]
            }
            #expect(seen == [1, 2, 3, 20])
        }
    }

    @Test("may ask the same question while it visits the answer", arguments: Dialect.tested)
    func nested(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.line(1), Office.line(2), Office.line(3))
            let pairs = try await database.write { transaction in
                var pairs: [[Int]] = []
                try transaction.visit("SELECT number FROM chronicle ORDER BY number") { outer in
                    let inner = try transaction.rows("SELECT number FROM chronicle ORDER BY number")
                    pairs.append([try outer.int("number")] + (try inner.map { try $0.int("number") }))
                    return true
                }
                return pairs
            }
            #expect(pairs == [[1, 1, 2, 3], [2, 1, 2, 3], [3, 1, 2, 3]])
        }
    }

    @Test("ends when a row is misread", arguments: Dialect.tested)
    func misread(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            await #expect(throws: SQLError.misread(column: "words")) {
                try await database.write { transaction in
                    try transaction.run(Office.line(1))
                    _ = try? transaction.visit("SELECT words FROM chronicle") { row in try row.int("words") > 0 }
                }
            }
            let found = try await database.value("SELECT count(*) FROM chronicle")
            #expect(found == .int(0))
        }
    }

    @Test("runs many statements together, and none of them when one fails", arguments: Dialect.tested)
    func together(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            let lines = (1...1_000).map { Office.line($0) }
            try await database.write { try $0.run(all: lines) }
            try await database.write { try $0.run(all: []) }
            #expect(try await database.value("SELECT sum(number) FROM chronicle") == .int(500_500))
            await #expect(throws: SQLError.notUnique(table: "chronicle", columns: ["number"])) {
                try await database.write { try $0.run(all: (990...1_990).reversed().map { Office.line($0) }) }
            }
            #expect(try await database.value("SELECT count(*) FROM chronicle") == .int(1_000))
            let mixed: [Statement] = [Office.desk(1), "UPDATE desk SET number = 5", Office.paper(1, on: 1), Office.line(1_001)]
            try await database.write { try $0.run(all: mixed) }
            #expect(try await database.value("SELECT number FROM desk") == .int(5))
        }
    }

    @Test("that is run again does the same", arguments: Dialect.tested)
    func again(dialect: Dialect) async throws {
        try await withOffice(dialect) { base in
            let database = AbortsEveryFirstTry(base)
            let runs = Tally()
            try await database.write { transaction in
                runs.count()
                try transaction.run(Office.desk(1))
            }
            #expect(runs.value == 2)
            #expect(try await database.column("SELECT id FROM desk") == [.id(1)])
            #expect(try await refusal(of: Office.desk(1, number: 1), in: database) == .notUnique(table: "desk", columns: ["id"]))
        }
    }

    @Test("is refused when the database was closed, and closing twice is no harm", arguments: Dialect.tested)
    func closed(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            await database.close()
            await database.close()
            let found = try await refusal(of: Office.desk(1), in: database)?.withoutLog
            #expect(found == .unavailable(log: ""))
            await #expect(throws: SQLError.self) { try await database.value("SELECT 1") }
        }
    }

    @Test("that was answered is there when the database is opened again", arguments: Dialect.tested)
    func lasting(dialect: Dialect) async throws {
        try await DatabasePlace.with(dialect) { place in
            let first = try await place.open()
            try await Migrator(Office.steps).migrate(first, at: 0)
            try await first.run(Office.line(1))
            await first.close()
            let second = try await place.open()
            #expect(try await second.column("SELECT number FROM chronicle") == [.int(1)])
            await second.close()
        }
    }
}
