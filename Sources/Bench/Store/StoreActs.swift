import Demo
import Organisation
import Planning
import SQL
import Secretariat
import Storage

/// The acts that are measured, each on other things every time so that no answer is ready from the time before.
final class StoreActs {
    /// Beside what an act stands: one row read by its key, or one row written for good.
    enum Bare { case read, write }

    private let database: any Database
    private let desk: Secretariat
    private let authority: AuthorityID
    private let day: Day
    private let bodies: [BodyID]
    private let officers: [BodyID: PersonID]
    private let tasks: [TaskID]
    private let plans: [PlanID]
    private let fresh: [(id: AssignmentID, officer: PersonID)]
    private let words: (rare: [String], common: [String])
    private var turn = 0

    init(_ database: any Database, _ desk: Secretariat, _ province: InventedProvince, today: Day) async throws {
        self.database = database
        self.desk = desk
        authority = province.authority
        day = today
        let authority = authority
        let sample = try await database.read { try StoreSample($0, authority) }
        (tasks, plans, bodies) = (sample.tasks, sample.plans, sample.bodies)
        officers = Dictionary(
            zip(province.people, province.posts).filter { $0.1.roles == [.officer] }.map { ($0.1.body, $0.0.id) }, uniquingKeysWith: { first, _ in first })
        let known = officers
        fresh = sample.given.compactMap { id, lead in known[lead].map { (id, $0) } }
        words = sample.words
    }

    /// Names, what they stand beside, how often they are done, and what is done.
    var all: [(name: String, bare: Bare, times: Int, act: () async throws -> Void)] {
        [
            ("open", .read, 40, open), ("open-later", .read, 40, openLater), ("history", .read, 40, history),
            ("search-rare", .read, 30, { try await self.search(self.words.rare) }),
            ("search-common", .read, 20, { try await self.search(self.words.common) }),
            ("search-two-common", .read, 20, { try await self.search(self.twoCommon) }),
            ("roll-up", .read, 40, rollUp), ("commit", .write, 40, commit),
        ]
    }

    private var twoCommon: [String] { words.common.map { "\($0) trien khai" } }

    /// One row by its primary key.
    func readRow() async throws {
        let (id, authority) = (next(tasks), authority)
        _ = try await database.read { try $0.row("SELECT version FROM plan_task WHERE authority = \(authority) AND id = \(id)") }
    }

    /// One row changed and safe on disk.
    func writeRow() async throws {
        let authority = authority
        turn += 1
        let moment = turn
        _ = try await database.write { transaction in
            try transaction.run(
                """
                INSERT INTO lease (authority, name, holder, until_instant) VALUES (\(authority), 'bench', 'bench', \(moment))
                ON CONFLICT (authority, name) DO UPDATE SET until_instant = excluded.until_instant
                """)
        }
    }

    /// The first hundred open duties of a body by due day.
    private func open() async throws {
        let (body, authority) = (next(bodies), authority)
        _ = try await database.read { try AssignmentShelf($0, authority).open(of: body, limit: 100) }
    }

    /// A hundred of those without a day, from somewhere in the middle.
    private func openLater() async throws {
        let (body, authority, place) = (next(bodies), authority, AssignmentID(next(tasks).value))
        _ = try await database.read { try AssignmentShelf($0, authority).open(of: body, after: (.last, place), limit: 100) }
    }

    /// A task with who has it and what happened.
    private func history() async throws {
        let (task, authority) = (next(tasks), authority)
        _ = try await database.read { transaction in
            _ = try Shelf<PlanTask>(transaction, authority).get(task)
            _ = try AssignmentShelf(transaction, authority).assignments(ofTask: task)
            try LogStore(transaction).visitEntries(of: authority, about: LogSubject("task", task)) { _ in true }
        }
    }

    private func search(_ words: [String]) async throws {
        let query = try SearchQuery(next(words))
        let authority = authority
        _ = try await database.read { try SearchIndex($0, authority).search(query, limit: 20) }
    }

    /// Given, done, late and overdue of a plan by body.
    private func rollUp() async throws {
        let (plan, authority, day) = (next(plans), authority, day)
        _ = try await database.read { try PlanTally($0, authority).byBody(of: plan, on: day) }
    }

    /// A body takes a duty on: permission, event, count, log.
    private func commit() async throws {
        let (assignment, officer) = next(fresh)
        let occasion = Occasion(
            authority: authority, actor: officer, at: Instant(microseconds: Int64(day.number) * 86_400_000_000 + 20_000_000_000), today: day,
            origin: .commandLine(host: "bench"), seed: UInt64(turn))
        _ = try await desk.carryOut(AcceptDuty(assignment), on: occasion)
    }

    private func next<Thing>(_ things: [Thing]) -> Thing {
        turn += 1
        return things[turn % things.count]
    }
}
