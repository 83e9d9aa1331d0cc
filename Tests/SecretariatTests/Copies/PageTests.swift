import DatabaseFixtures
import Organisation
import SQL
import Seals
import Storage
import Testing

@Suite("What is read page by page")
struct PageTests {
    /// More than two pages, and one row over.
    private static let many = 4_001

    @Test("is a table read whole, each row once and in order", arguments: Dialect.allCases)
    func table(dialect: Dialect) async throws {
        let folder = try StoreFolder()
        defer { folder.clear() }
        let days = (0..<Self.many).map { Day(number: 8_000 + $0 * 3) }
        try await FreshDatabase.with(dialect, StorageSchema.migrations) { database in
            try await database.write { transaction in
                try transaction.run("INSERT INTO authority (id, name, founded) VALUES (\(SQLValue.id(1)), \("Tỉnh"), \(1))")
                try transaction.run(
                    all: days.shuffled().map {
                        "INSERT INTO holiday (authority, day, is_worked, name, source) VALUES (\(SQLValue.id(1)), \($0), \(false), \("Nghỉ"), \("nguồn"))"
                    })
            }
            let manifest = try await CopyWriting(of: database, files: folder.files()).write(to: folder.copy, at: World.moment)
            #expect(manifest.tables.first { $0.table == "holiday" }?.rows == Self.many && manifest.rows == Self.many + 1)
        }
        try await FreshDatabase.with(dialect) { other in
            try await CopyTaking(try CheckedCopy(checking: folder.copy)).writeRows(into: other, at: World.moment)
            #expect(try await other.read { try $0.rows("SELECT day FROM holiday ORDER BY day").map { try $0.day("day") } } == days)
        }
    }

    @Test("is a log checked to its end", arguments: Dialect.allCases)
    func log(dialect: Dialect) async throws {
        let authority = AuthorityID(at: World.moment, random: 1)
        try await FreshDatabase.with(dialect, StorageSchema.migrations) { database in
            try await database.write { transaction in
                let log = LogStore(transaction)
                var head = try log.begin(authority)
                for number in 0..<Self.many {
                    let change = LogDraft(
                        at: World.moment, actor: .system, origin: .commandLine(host: "test"), verb: "test", subject: LogSubject(kind: "number", id: "\(number)")
                    )
                    head = try log.append(change, to: head).head
                }
            }
            #expect(try await database.read { try LogStore($0).check(of: authority).head?.number } == Self.many)
            let some = try await database.read { transaction in
                var numbers: [Int] = []
                try LogStore(transaction).visitEntries(of: authority, from: 1_999) {
                    numbers.append($0.number); return numbers.count < 5
                }
                return numbers
            }
            #expect(some == [1_999, 2_000, 2_001, 2_002, 2_003])
        }
    }
}
