import Organisation
import Planning
import SQL
import Secretariat
import Testing

@Suite("Implementing plans")
struct FilingTests {
    @Test("are owed by who leads a duty, filed, returned and accepted", arguments: Dialect.allCases)
    func life(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let due = try #require(Day("2026-03-10"))
            let (plan, tasks) = try await world.takeIn("9/KH-UBND", keeper: .committee, isPublished: true, due: due)
            let (science, finance) = (try #require(world.bodies[.science]), try #require(world.bodies[.finance]))
            let gifts = [science, finance].map { AssignTasks.Gift(task: tasks[0], lead: $0, origin: .byHand, due: .none) }
            _ = try await world.secretariat.carryOut(AssignTasks(plan: plan, gifts: gifts), on: world.occasion(.committee, .focalOfficer))
            func states(_ day: Day = World.day) async throws -> [BodyID: ListFilings.Filing] {
                let answer = try await world.secretariat.answer(ListFilings(of: plan), on: world.occasion(.committee, .officer, today: day))
                return Dictionary(uniqueKeysWithValues: answer.filings.map { ($0.body, $0) })
            }
            #expect(try await states().mapValues(\.state) == [science: .missing, finance: .missing])
            #expect(try await states(due).values.allSatisfy { !$0.isLate })
            #expect(try await states(due.adding(days: 1)).values.allSatisfy { $0.isLate })

            let file = FileImplementingPlan(plan: plan, body: science, words: "12/KH-SKHCN")
            _ = try await world.secretariat.carryOut(file, on: world.occasion(.science, .leader, seed: 21))
            let filed = try await states()[science]
            #expect(filed?.state == .filed && filed?.last?.words == "12/KH-SKHCN")
            #expect(try await states(due.adding(days: 1))[science]?.isLate == false)
            func judge(_ accepts: Bool, _ words: String?) async -> String? {
                let act = JudgeImplementingPlan(plan: plan, body: science, accepts: accepts, words: words)
                return await world.refusal { _ = try await world.secretariat.carryOut(act, on: world.occasion(.committee, .leader, seed: 22)) }
            }
            #expect(await judge(false, nil) == "words-missing")
            #expect(await judge(false, "Thiếu kinh phí") == nil)
            #expect(try await states()[science]?.state == .returned)
            _ = try await world.secretariat.carryOut(file, on: world.occasion(.science, .leader, seed: 23))
            #expect(await judge(true, nil) == nil)
            #expect(try await states()[science]?.state == .accepted)
            let answer = try await world.secretariat.answer(ListFilings(of: plan), on: world.occasion(.committee, .officer))
            #expect(throws: Declined.self) { try answer.checkOpen(for: science) }
            try answer.checkOpen(for: finance)
        }
    }

    @Test("show a body's own plan to who may look at it", arguments: Dialect.allCases)
    func own(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let (plan, _) = try await world.takeIn("9/KH-UBND", keeper: .committee, isPublished: true)
            let (own, _) = try await world.takeIn("12/KH-SKHCN", keeper: .science, isPublished: false)
            let science = try #require(world.bodies[.science])
            _ = try await world.secretariat.carryOut(FileImplementingPlan(plan: plan, body: science, own: own), on: world.occasion(.science, .focalOfficer))
            let seen = try await world.secretariat.answer(ListFilings(of: plan), on: world.occasion(.committee, .leader))
            let hidden = try await world.secretariat.answer(ListFilings(of: plan), on: world.occasion(.finance, .leader))
            #expect(seen.filings.first?.own == own && hidden.filings.first?.own == nil && hidden.filings.first?.state == .filed)
            let (draft, _) = try await world.takeIn("4/KH-UBND", keeper: .committee, isPublished: false)
            let closed = try await world.secretariat.answer(ListFilings(of: draft), on: world.occasion(.committee, .leader))
            #expect(throws: Declined.self) { try closed.checkOpen(for: science) }
        }
    }
}
