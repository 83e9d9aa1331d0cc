import Organisation
import Planning
import SQL
import Secretariat
import Testing

@Suite("Linking tasks with clauses above")
struct LinkClauseTests {
    private static func link(_ task: TaskID, _ clause: TaskID) -> LinkClause.Link { .init(task: task, clause: clause, words: "cùng nội dung", score: 0.8) }

    @Test("keeps a link once, however often it is said, and tells the log", arguments: Dialect.allCases)
    func once(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let plans = try await Cascading(world)
            let length = try await world.logLength()
            let links = [Self.link(plans.tasks[0], plans.upperTasks[0]), Self.link(plans.tasks[0], plans.upperTasks[1])]
            let act = LinkClause(plan: plans.plan, upper: plans.upper, links: links + links)
            let first = try await world.secretariat.carryOut(act, on: world.occasion(.science, .focalOfficer, seed: 3))
            #expect(first.linked == 2 && first.known == 2)
            #expect(try await world.logLength() == length + 2)
            let again = try await world.secretariat.carryOut(act, on: world.occasion(.committee, .leader, seed: 4))
            #expect(again.linked == 0 && again.known == 4)
            #expect(try await world.logLength() == length + 2)
            #expect(try await world.logIsWhole())
        }
    }

    @Test("refuses a plan that carries itself, a circle, and what does not stand", arguments: Dialect.allCases)
    func refusals(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let plans = try await Cascading(world)
            let focal = world.occasion(.committee, .focalOfficer)
            func code(_ plan: PlanID, _ upper: PlanID, _ links: [LinkClause.Link], _ occasion: Occasion) async -> String? {
                await world.refusal { _ = try await world.secretariat.carryOut(LinkClause(plan: plan, upper: upper, links: links), on: occasion) }
            }
            #expect(await code(plans.plan, plans.plan, [Self.link(plans.tasks[0], plans.tasks[1])], focal) == "carries-itself")
            #expect(await code(plans.plan, plans.upper, [], focal) == "no-links")
            #expect(await code(plans.plan, plans.upper, [Self.link(plans.upperTasks[0], plans.tasks[0])], focal) == "clause-not-standing")
            #expect(await code(plans.plan, plans.upper, [Self.link(plans.tasks[0], plans.upperTasks[0])], focal) == nil)
            #expect(await code(plans.below, plans.plan, [Self.link(plans.belowTasks[0], plans.tasks[0])], focal) == nil)
            #expect(await code(plans.upper, plans.below, [Self.link(plans.upperTasks[0], plans.belowTasks[0])], focal) == "carries-circle")
            #expect(await code(plans.upper, plans.below, [Self.link(plans.upperTasks[1], plans.belowTasks[0])], focal) == nil)
            _ = try await world.secretariat.carryOut(RemoveTask(plan: plans.below, task: plans.belowTasks[2], reason: "Trùng"), on: focal)
            #expect(await code(plans.below, plans.plan, [Self.link(plans.belowTasks[2], plans.tasks[0])], focal) == "clause-not-standing")
        }
    }

    @Test("takes a draft of others for one that is not there", arguments: Dialect.allCases)
    func hidden(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let plans = try await Cascading(world)
            let (own, tasks) = try await world.takeIn("2/KH-STC", keeper: .finance, isPublished: false)
            let act = LinkClause(plan: own, upper: plans.below, links: [Self.link(tasks[0], plans.belowTasks[0])])
            #expect(await world.refusal { _ = try await world.secretariat.carryOut(act, on: world.occasion(.finance, .focalOfficer)) } == "not-found")
            let stranger = LinkClause(plan: plans.plan, upper: plans.upper, links: [Self.link(plans.tasks[0], plans.upperTasks[0])])
            #expect(await world.refusal { _ = try await world.secretariat.carryOut(stranger, on: world.occasion(.finance, .focalOfficer)) } == "not-permitted")
        }
    }

    @Test("is taken back with a reason, once", arguments: Dialect.allCases)
    func unlink(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let plans = try await Cascading(world)
            let focal = world.occasion(.science, .focalOfficer)
            let act = LinkClause(plan: plans.plan, upper: plans.upper, links: [Self.link(plans.tasks[0], plans.upperTasks[0])])
            _ = try await world.secretariat.carryOut(act, on: focal)
            let link = Carries(PlanClause(plan: plans.plan, task: plans.tasks[0]), carries: PlanClause(plan: plans.upper, task: plans.upperTasks[0]))
            func code(_ reason: String) async -> String? {
                await world.refusal { _ = try await world.secretariat.carryOut(UnlinkClause(link, reason: reason), on: focal) }
            }
            #expect(await code(" ") == "reason-missing")
            #expect(await code("Nối nhầm") == nil)
            #expect(await code("Nối nhầm") == "not-linked")
            let view = try await world.secretariat.answer(CascadeOf(plans.upper), on: focal)
            #expect(view.uncarried.map(\.id) == plans.upperTasks)
        }
    }
}
