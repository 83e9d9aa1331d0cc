import DatabaseFixtures
import Demo
import Organisation
import Planning
import SQL
import Secretariat
import Storage

/// Measures what officials do most often, in worlds of several sizes, beside the barest thing that the same engine can do in the same run.
struct StoreMeasure {
    private static let seed: UInt64 = 2026
    private static let today = Day(year: 2026, month: 11, day: 20) ?? .last

    let dialect: Dialect

    /// Builds a world of so many tasks and prints a line for each thing measured.
    func run(tasks: Int) async throws {
        try await FreshDatabase.with(dialect, StorageSchema.migrations) { database in
            let recipe = WorldRecipe(provinces: 1, plans: max(10, tasks / 100), tasks: tasks, seed: Self.seed, today: Self.today)
            let desk = Secretariat(database, permissions: try .standard())
            var provinces: [InventedProvince] = []
            let seconds = try await Stopwatch.seconds { provinces = try await WorldBuilder(recipe, in: database, secretariat: desk).build() }
            print("\(label(tasks)) what=build ms=\(seconds * 1_000) rate=\(Double(tasks) / seconds)")
            guard let province = provinces.first else { return }
            try await settle(database)
            try await report(tasks, try await StoreActs(database, desk, province, today: Self.today))
        }
    }

    private func report(_ tasks: Int, _ acts: StoreActs) async throws {
        let row = try await Stopwatch.median(times: 200) { try await acts.readRow() }
        let write = try await Stopwatch.median(times: 40) { try await acts.writeRow() }
        print("\(label(tasks)) what=row ms=\(row * 1_000)")
        print("\(label(tasks)) what=row-written ms=\(write * 1_000)")
        for (name, bare, times, act) in acts.all {
            let median = try await Stopwatch.median(times: times, act)
            print("\(label(tasks)) what=\(name) ms=\(median * 1_000) ratio=\(median / (bare == .read ? row : write))")
        }
    }

    private func label(_ tasks: Int) -> String { "store engine=\(dialect.rawValue) tasks=\(tasks)" }

    /// What a server does by itself in quiet hours; it is not measured.
    private func settle(_ database: any Database) async throws {
        _ = try await database.write { try $0.run("ANALYZE") }
    }
}
