import Organisation
import Planning
import SQL
import Secretariat
import Testing

@Suite("The cascade of plans")
struct CascadeViewTests {
    private static func link(_ world: World, _ plan: PlanID, _ upper: PlanID, _ task: TaskID, _ clause: TaskID) async throws {
        let act = LinkClause(plan: plan, upper: upper, links: [.init(task: task, clause: clause)])
        _ = try await world.secretariat.carryOut(act, on: world.occasion(.committee, .focalOfficer))
    }

    @Test("tells what nobody carries and what carries nothing", arguments: Dialect.allCases)
    func gaps(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let plans = try await Cascading(world)
            try await Self.link(world, plans.plan, plans.upper, plans.tasks[1], plans.upperTasks[2])
            let above = try await world.secretariat.answer(CascadeOf(plans.upper), on: world.occasion(.finance, .officer))
            #expect(above.uncarried.map(\.id) == Array(plans.upperTasks[..<2]))
            let own = try await world.secretariat.answer(CascadeOf(plans.plan), on: world.occasion(.science, .officer))
            #expect(own.carryingNone(of: plans.upper).map(\.id) == [plans.tasks[0], plans.tasks[2]])
            #expect(own.carryingNone(of: plans.below).count == 3)
        }
    }

    @Test("leads a clause down to the work items, and names the plans that leave it out", arguments: Dialect.allCases)
    func path(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let plans = try await Cascading(world)
            let (other, otherTasks) = try await world.takeIn("2/KH-STC", keeper: .finance, isPublished: true)
            try await Self.link(world, plans.plan, plans.upper, plans.tasks[0], plans.upperTasks[0])
            try await Self.link(world, plans.below, plans.plan, plans.belowTasks[0], plans.tasks[0])
            try await Self.link(world, other, plans.upper, otherTasks[0], plans.upperTasks[1])
            let focal = world.occasion(.committee, .focalOfficer)
            let science = try #require(world.bodies[.science])
            let gift = AssignTasks.Gift(task: plans.tasks[0], lead: science, origin: .byHand, due: .none)
            let given = try await world.secretariat.carryOut(AssignTasks(plan: plans.plan, gifts: [gift]), on: focal)
            let assignment = try #require(given.first?.assignment)
            _ = try await world.secretariat.carryOut(
                AddWorkItems([.init(assignment: assignment, what: "Khảo sát")]), on: world.occasion(.science, .officer))
            let path = try await world.secretariat.answer(PathOfClause(PlanClause(plan: plans.upper, task: plans.upperTasks[0])), on: focal)
            #expect(path.branch.depth == 3 && Set(path.tasks.keys) == [plans.upperTasks[0], plans.tasks[0], plans.belowTasks[0]])
            #expect(path.workItems[assignment]?.map(\.what) == ["Khảo sát"] && path.without.map(\.id) == [other])
        }
    }

    @Test("hides drafts of others with all that hangs on them", arguments: Dialect.allCases)
    func hidden(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let plans = try await Cascading(world)
            try await Self.link(world, plans.below, plans.upper, plans.belowTasks[0], plans.upperTasks[0])
            let seen = try await world.secretariat.answer(CascadeOf(plans.upper), on: world.occasion(.committee, .focalOfficer))
            #expect(seen.uncarried.count == 2 && seen.plans[plans.below] != nil)
            let stranger = try await world.secretariat.answer(CascadeOf(plans.upper), on: world.occasion(.finance, .officer))
            #expect(stranger.uncarried.count == 3 && stranger.plans[plans.below] == nil)
            let other = PathOfClause(PlanClause(plan: plans.upper, task: plans.belowTasks[0]))
            #expect(await world.refusal { _ = try await world.secretariat.answer(other, on: world.occasion(.committee, .focalOfficer)) } == "not-found")
        }
    }

    @Test("counts a task that no longer stands for nothing", arguments: Dialect.allCases)
    func removed(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let plans = try await Cascading(world)
            try await Self.link(world, plans.below, plans.upper, plans.belowTasks[0], plans.upperTasks[0])
            let focal = world.occasion(.committee, .focalOfficer)
            _ = try await world.secretariat.carryOut(RemoveTask(plan: plans.below, task: plans.belowTasks[0], reason: "Trùng"), on: focal)
            #expect(try await world.secretariat.answer(CascadeOf(plans.upper), on: focal).uncarried.count == 3)
        }
    }
}
