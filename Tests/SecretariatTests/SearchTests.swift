import DatabaseFixtures
import Organisation
import Planning
import SQL
import Secretariat
import Storage
import Testing

@Suite("Searching")
struct SearchTests {
    private static let plan = PlanID(1000)

    private static func takeIn(_ world: World) async throws {
        guard let keeper = world.bodies[.science] else { return }
        var draft = Plan(id: plan, keeper: keeper, origin: .byHand)
        draft.type = Corrected(read: "Kế hoạch")
        draft.number = Corrected(read: "12/KH-UBND")
        draft.title = Corrected(read: "Đổi mới sáng tạo năm 2026")
        let tasks = ["Đào tạo nhân lực đổi mới", "Rà soát thủ tục"].enumerated().map { index, words in
            PlanTask(id: TaskID(UInt128(2000 + index)), plan: plan, position: index, text: Corrected(read: words))
        }
        _ = try await world.secretariat.carryOut(TakeInPlan(plan: draft, tasks: tasks), on: world.occasion(.science, .focalOfficer, seed: 1))
    }

    private static func found(_ words: String, _ world: World, _ place: World.Place, _ role: Role) async throws -> [String] {
        try await world.secretariat.answer(Search(try SearchQuery(words)), on: world.occasion(place, role)).map(\.text)
    }

    @Test("finds plans and tasks as soon as they are there", arguments: Dialect.allCases)
    func finding(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            try await Self.takeIn(world)
            #expect(
                try await Self.found("doi moi", world, .science, .focalOfficer) == [
                    "Đào tạo nhân lực đổi mới", "Kế hoạch 12/KH-UBND Đổi mới sáng tạo năm 2026",
                ])
            #expect(try await Self.found("12/kh-ubnd", world, .science, .officer).count == 1)
        }
    }

    @Test("shows a draft to those who may read it only", arguments: Dialect.allCases)
    func permissions(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            try await Self.takeIn(world)
            #expect(try await Self.found("đổi mới", world, .finance, .officer) == [])
            #expect(try await Self.found("đổi mới", world, .science, .administrator) == [])
            _ = try await world.secretariat.carryOut(PublishPlan(plan: Self.plan), on: world.occasion(.science, .focalOfficer, seed: 2))
            #expect(try await Self.found("đổi mới", world, .finance, .officer).count == 2)
        }
    }

    @Test("no longer finds a task that was taken out, and finds what was put in its place", arguments: Dialect.allCases)
    func repaired(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            try await Self.takeIn(world)
            let occasion = { (seed: UInt64) in world.occasion(.science, .focalOfficer, seed: seed) }
            _ = try await world.secretariat.carryOut(RemoveTask(plan: Self.plan, task: TaskID(2001), reason: "trùng"), on: occasion(2))
            #expect(try await Self.found("thủ tục", world, .science, .focalOfficer) == [])
            _ = try await world.secretariat.carryOut(
                SplitTask(plan: Self.plan, task: TaskID(2000), texts: ["Mở lớp đào tạo", "Mời chuyên gia"]), on: occasion(3))
            #expect(try await Self.found("nhân lực", world, .science, .focalOfficer) == [])
            #expect(try await Self.found("chuyen gia", world, .science, .focalOfficer) == ["Mời chuyên gia"])
        }
    }
}
