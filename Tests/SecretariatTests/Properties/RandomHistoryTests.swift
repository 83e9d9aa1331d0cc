import Foundation
import Organisation
import SQL
import Secretariat
import Testing

@Suite("No history of random acts")
struct RandomHistoryTests {
    /// Those of RANDOM_SEEDS (`5,6,7`) where somebody looks for more.
    private static let seeds = ProcessInfo.processInfo.environment["RANDOM_SEEDS"]?.split(separator: ",").compactMap { UInt64($0) } ?? [11, 12, 13]

    @Test("leads to a forbidden state on SQLite", arguments: Self.seeds)
    func sqlite(seed: UInt64) async throws { try await history(.sqlite, seed: seed, steps: 300) }

    @Test("leads to a forbidden state on PostgreSQL", arguments: [21])
    func postgres(seed: UInt64) async throws { try await history(.postgres, seed: seed, steps: 100) }

    private func history(_ dialect: Dialect, seed: UInt64, steps: Int) async throws {
        try await World.with(dialect) { world in
            _ = try await world.things(seed: 5_000)
            let walk = RandomWalk(world, seed: seed)
            for step in 0..<steps {
                let problems = try await walk.step(step)
                // The seed tells how to walk there again.
                if !problems.isEmpty { Issue.record("seed \(seed), step \(step): \(problems.joined(separator: "; "))"); return }
            }
            #expect(try await world.logIsWhole())
            let kinds = Set(walk.done.keys)
            #expect(walk.done.values.reduce(0, +) * 4 > steps, "seed \(seed): too little was done: \(walk.done)")
            #expect(kinds.count > (steps < 200 ? 8 : 20), "seed \(seed): \(kinds.sorted())")
        }
    }
}
