import DatabaseFixtures
import SQL
import Testing

@Suite("Many at once")
struct ConcurrencyTests {
    @Test("writers of one row follow one another", arguments: Dialect.tested)
    func writers(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        for _ in 0..<10 { try await database.write(Self.increment) }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await database.value("SELECT number FROM desk") == .int(160))
        }
    }

    /// Takes the row first, as every write takes its authority's head of the log, and then counts on what it read.
    private static func increment(_ transaction: any Transaction) throws {
        try transaction.run("UPDATE desk SET extra = \("{}") WHERE id = \(SQLValue.id(1))")
        let number = try transaction.row("SELECT number FROM desk WHERE id = \(SQLValue.id(1))")?.int("number") ?? 0
        try transaction.run("UPDATE desk SET number = \(number + 1) WHERE id = \(SQLValue.id(1))")
    }

    @Test("a reader sees one state while writers commit", arguments: Dialect.tested)
    func oneState(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.line(1))
            let counts = try await database.read { transaction in
                let before = try transaction.row("SELECT count(*) AS n FROM chronicle")?.int("n")
                let written = Gate()
                Task {
                    try await database.run(Office.line(2), Office.desk(1))
                    written.open()
                }
                #expect(written.wait())
                let after = try transaction.row("SELECT count(*) AS n FROM chronicle")?.int("n")
                return [before, after, try transaction.row("SELECT count(*) AS n FROM desk")?.int("n")]
            }
            #expect(counts == [1, 1, 0])
            #expect(try await database.value("SELECT count(*) FROM chronicle") == .int(2))
        }
    }

    @Test("a reader does not wait for a writer, and does not see what is not committed", arguments: Dialect.tested)
    func readersFree(dialect: Dialect) async throws {
        try await withOffice(dialect) { database in
            try await database.run(Office.desk(1))
            let seen = Noted<SQLValue?>()
            try await database.write { transaction in
                try transaction.run("UPDATE desk SET number = 7")
                let read = Gate()
                Task {
                    seen.note(try await database.value("SELECT number FROM desk"))
                    read.open()
                }
                #expect(read.wait())
            }
            #expect(seen.value == .int(0))
            #expect(try await database.value("SELECT number FROM desk") == .int(7))
        }
    }

    @Test("a writer that waits too long for another is told that the data are busy", arguments: Dialect.tested)
    func busy(dialect: Dialect) async throws {
        try await DatabasePlace.with(dialect) { place in
            let holder = try await place.open()
            let other = try await place.open(patienceInSeconds: 0.02)
            try await Migrator(Office.steps).migrate(holder, at: 0)
            try await holder.run(Office.desk(1))
            let told = Noted<SQLError?>()
            try await holder.write { transaction in
                try transaction.run("UPDATE desk SET number = 1")
                let answered = Gate()
                Task {
                    told.note(try await refusal(of: "UPDATE desk SET number = 2", in: other))
                    answered.open()
                }
                #expect(answered.wait())
            }
            #expect(told.value == .busy)
            try await other.run("UPDATE desk SET number = number + 2")
            #expect(try await holder.value("SELECT number FROM desk") == .int(3))
            await holder.close()
            await other.close()
        }
    }

    @Test("closing ends what is under way first", arguments: Dialect.tested)
    func closing(dialect: Dialect) async throws {
        try await DatabasePlace.with(dialect) { place in
            let database = try await place.open()
            try await Migrator(Office.steps).migrate(database, at: 0)
            let closing = Noted<Task<Void, Never>>()
            try await database.write { transaction in
                try transaction.run(Office.line(1))
                closing.note(Task { await database.close() })
                try transaction.run(Office.line(2))
            }
            await closing.value?.value
            let again = try await place.open()
            #expect(try await again.value("SELECT count(*) FROM chronicle") == .int(2))
            await again.close()
        }
    }
}
