import DatabaseFixtures
import PostgresEngine
import SQL
import Testing

@Suite("PostgreSQL")
struct PostgresTests {
    private static let hangUpOnOthers: Statement = """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
        """

    @Test("that has hung up is called again when the next transaction begins")
    func lostBetween() async throws {
        try await withTwoDoors { database, other in
            try await database.run(Office.line(1))
            _ = try await database.value("SELECT 1")
            _ = try await other.value(Self.hangUpOnOthers)
            try await database.run(Office.line(2))
            #expect(try await database.column("SELECT number FROM chronicle ORDER BY number") == [.int(1), .int(2)])
        }
    }

    @Test("that hangs up in the middle of a body runs the body again")
    func lostWithin() async throws {
        try await withOffice(.postgres) { database in
            let runs = Tally()
            try await database.write { transaction in
                try transaction.run(Office.line(1))
                if runs.count() == 1 { _ = try transaction.row("SELECT pg_terminate_backend(pg_backend_pid())") }
                try transaction.run(all: [Office.line(2), Office.line(3)])
            }
            #expect(runs.value == 2)
            #expect(try await database.value("SELECT count(*) FROM chronicle") == .int(3))
        }
    }

    @Test("that hangs up every time ends the write as unavailable")
    func lostAlways() async throws {
        try await withOffice(.postgres) { database in
            let error = await #expect(throws: SQLError.self) {
                try await database.write { try $0.run(all: ["SELECT pg_terminate_backend(pg_backend_pid())", "SELECT 1"]) }
            }
            #expect(error?.withoutLog == .unavailable(log: ""))
        }
    }

    @Test("runs the body again that another one stood in the way of")
    func deadlock() async throws {
        try await withOffice(.postgres) { database in
            try await database.run(Office.desk(1, number: 1), Office.desk(2, number: 2))
            let (first, second) = (Gate(), Gate())
            let runs = Tally()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (mine, theirs, open, wait) in [(1, 2, first, second), (2, 1, second, first)] as [(UInt128, UInt128, Gate, Gate)] {
                    group.addTask {
                        try await database.write { transaction in
                            runs.count()
                            try transaction.run("UPDATE desk SET number = number + 10 WHERE id = \(SQLValue.id(mine))")
                            open.open()
                            #expect(wait.wait())
                            try transaction.run("UPDATE desk SET number = number + 10 WHERE id = \(SQLValue.id(theirs))")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(runs.value >= 3)
            #expect(try await database.column("SELECT number FROM desk ORDER BY number") == [.int(21), .int(22)])
        }
    }

    @Test("answers readers while more writers wait for one row than there are connections")
    func readersBesideWriters() async throws {
        try await withOffice(.postgres) { database in
            try await database.run(Office.desk(1))
            let read = Gate()
            try await database.write { transaction in
                try transaction.run("UPDATE desk SET number = 0")
                Task {
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for _ in 0..<12 { group.addTask { try await database.run("UPDATE desk SET number = number + 1") } }
                        _ = try await database.value("SELECT number FROM desk")
                        read.open()
                        try await group.waitForAll()
                    }
                }
                #expect(read.wait())
            }
        }
    }

    @Test("forgets a prepared question whose answer has other columns now")
    func stalePlan() async throws {
        try await withTwoDoors { database, other in
            #expect(try await database.read { try $0.row("SELECT * FROM chronicle")?.values.count } == nil)
            try await other.run("ALTER TABLE chronicle ADD COLUMN more text", Office.line(1))
            let columns = try await database.read { try $0.row("SELECT * FROM chronicle")?.values.count }
            #expect(columns == 3)
        }
    }

    @Test("keeps going when more different statements came than are kept prepared")
    func manyStatements() async throws {
        try await withOffice(.postgres) { database in
            try await database.write { transaction in
                for number in 0..<1_200 { _ = try transaction.row(Statement(stringLiteral: "SELECT \(number) AS n")) }
            }
            try await database.run(Office.line(1))
            #expect(try await database.value("SELECT count(*) FROM chronicle") == .int(1))
        }
    }

    @Test("syncs what it acknowledges, and reads one state")
    func settings() async throws {
        try await withOffice(.postgres) { database in
            let syncing = try await database.writersValue("SHOW synchronous_commit")
            let isolations = [try await database.writersValue("SHOW transaction_isolation"), try await database.value("SHOW transaction_isolation")]
            #expect(syncing == .text("on"))
            #expect(isolations == [.text("read committed"), .text("repeatable read")])
        }
    }

    @Test("that is not there is told as unavailable")
    func away() async throws {
        let error = await #expect(throws: SQLError.self) { try await PostgresDatabase.open("host=/nowhere dbname=nothing") }
        #expect(error?.withoutLog == .unavailable(log: ""))
    }

    private func withTwoDoors(_ body: (any Database, any Database) async throws -> Void) async throws {
        try await DatabasePlace.with(.postgres) { place in
            let (first, second) = (try await place.open(), try await place.open())
            try await Migrator(Office.steps).migrate(first, at: 0)
            try await body(first, second)
            await first.close()
            await second.close()
        }
    }
}
