import DatabaseFixtures
import Organisation
import Planning
import SQL
import Secretariat
import Storage
import Testing

@testable import Demo

@Suite("An invented world")
struct WorldTests {
    private static let recipe = WorldRecipe(provinces: 2, plans: 12, tasks: 600, seed: 5, today: Day("2026-11-20") ?? .first)

    private static func with<Result: Sendable>(
        _ dialect: Dialect, _ recipe: WorldRecipe, _ body: (any Database, [InventedProvince]) async throws -> Result
    ) async throws -> Result {
        try await FreshDatabase.with(dialect, StorageSchema.migrations) { database in
            let desk = Secretariat(database, permissions: try .standard())
            return try await body(database, try await WorldBuilder(recipe, in: database, secretariat: desk).build())
        }
    }

    /// All rows of the tables that the world is in, as text.
    private static func rows(_ database: any Database) async throws -> [String] {
        let tables = [
            "authority", "body", "body_name", "succession", "body_group", "person", "post", "plan", "plan_task", "plan_version", "assignment",
            "assignment_event",
            "coordination", "tally", "work_item", "money_line", "log_head", "log_entry",
        ]
        return try await database.read { transaction in
            try tables.flatMap { table in try transaction.rows(Statement(stringLiteral: "SELECT * FROM \(table)")).map { "\(table) \($0.values)" }.sorted() }
        }
    }

    @Test("is the same for the same recipe, to the last row, and another for another seed")
    func repeatable() async throws {
        let first = try await Self.with(.sqlite, Self.recipe) { database, _ in try await Self.rows(database) }
        let again = try await Self.with(.postgres, Self.recipe) { database, _ in try await Self.rows(database) }
        var other = Self.recipe
        other.seed = 6
        let another = try await Self.with(.sqlite, other) { database, _ in try await Self.rows(database) }
        #expect(first == again)
        #expect(first != another)
    }

    @Test("has as much as its recipe says, a log that holds, and counts that are those of its assignments", arguments: Dialect.allCases)
    func whole(dialect: Dialect) async throws {
        try await Self.with(dialect, Self.recipe) { database, provinces in
            #expect(provinces.count == 2)
            var plans = 0
            var tasks = 0
            for authority in provinces.map(\.authority) {
                let report = try await database.read { try LogStore($0).check(of: authority) }
                #expect(report.firstBreak == nil)
                plans += try await database.read { try Shelf<Plan>($0, authority).count() }
                tasks += try await database.read { try Shelf<PlanTask>($0, authority).count() }
                let assignments = try await database.read { try AssignmentShelf($0, authority).all(where: "true") }
                let given = try await database.read { transaction in
                    try transaction.row("SELECT CAST(sum(given) AS bigint) AS n, CAST(sum(done) AS bigint) AS d FROM tally WHERE authority = \(authority)")
                }
                let (count, done) = (try given?.int("n"), try given?.int("d"))
                #expect(count == assignments.count)
                #expect(done == assignments.count { $0.state == .done })
            }
            #expect(plans == 12)
            #expect(tasks == 600)
        }
    }

    @Test("keeps the shares of real plans")
    func shares() throws {
        let recipe = WorldRecipe(plans: 30, tasks: 3_000, seed: 9, today: Self.recipe.today)
        var provinces = ProvinceMaker(recipe, number: 0)
        let province = try provinces.make(try #require(ProvinceCode("80")))
        var maker = try PlanMaker(province, recipe, number: 0, plans: 30)
        var tasks: [PlanTask] = []
        while let plan = try maker.next(tasks: 100) { tasks += plan.tasks }
        let single = tasks.count {
            $0.leads.value?.count == 1 && $0.leads.value?.first?.hasPrefix("các ") == false && $0.leads.value?.first?.hasPrefix("UBND các") == false
        }
        #expect((28...45).contains(single * 100 / tasks.count))
        #expect(tasks.count { $0.product.value != nil } * 100 / tasks.count < 6)
        #expect(tasks.count { if case .by = $0.deadline.value { true } else { false } } * 100 / tasks.count < 10)
        #expect(Set(tasks.map { $0.text.value ?? "" }).count * 100 / tasks.count > 95)
    }
}
