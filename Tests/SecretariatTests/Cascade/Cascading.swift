import Organisation
import Planning
import Secretariat
import Testing

/// A resolution, a department's plan and its office's plan in the small authority, three tasks each.
struct Cascading {
    let upper: PlanID
    let plan: PlanID
    let below: PlanID
    let upperTasks: [TaskID]
    let tasks: [TaskID]
    let belowTasks: [TaskID]

    init(_ world: World) async throws {
        (upper, upperTasks) = try await world.takeIn("03/NQ-UBND", keeper: .committee, isPublished: true)
        (plan, tasks) = try await world.takeIn("15/KH-SKHCN", keeper: .science, isPublished: true)
        (below, belowTasks) = try await world.takeIn("7/KH-VP", keeper: .scienceOffice, isPublished: false)
    }
}

extension World {
    /// A plan of three tasks of a body, entered by the focal officer of the committee.
    func takeIn(_ number: String, keeper: Place, isPublished: Bool, due: Day? = nil) async throws -> (PlanID, [TaskID]) {
        let body = try #require(bodies[keeper])
        let seed = UInt128(number.utf8.reduce(0) { $0 * 31 + Int($1) } & 0xFFFF)
        let id = PlanID(at: Self.moment, random: seed)
        let stamp = Stamp(by: administrator, at: Self.moment)
        let plan = Plan(EnteredHead(title: "Kế hoạch \(number)", number: number), as: id, keeper: body, origin: .byHand, stamp: stamp)
        let tasks = (0..<3).map { index in
            PlanTask(
                id: TaskID(at: Self.moment, random: seed << 8 | UInt128(index)), plan: id, position: index,
                text: Corrected(read: "Nhiệm vụ \(index + 1) của \(number)"))
        }
        _ = try await secretariat.carryOut(TakeInPlan(plan: plan, tasks: tasks), on: occasion(.committee, .focalOfficer))
        if isPublished { _ = try await secretariat.carryOut(PublishPlan(plan: id, implementingPlansDue: due), on: occasion(.committee, .focalOfficer)) }
        return (id, tasks.map(\.id))
    }

    /// The code with which something is refused; nothing when it is done.
    func refusal(of work: () async throws -> Void) async -> String? {
        do { try await work() } catch { return Declined(error).code }
        return nil
    }
}
