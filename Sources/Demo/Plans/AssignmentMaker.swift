import Organisation
import Planning

/// Gives the tasks of a published plan to bodies, and tells what became of that until the last day of the world.
struct AssignmentMaker {
    let province: InventedProvince
    let rules: RuleBook
    let published: Day
    let giver: PersonID
    let today: Day
    /// Whether the plan's collectives were given their duties, one for each member.
    let givesCollectives: Bool

    /// The assignments of a task.
    func assignments(of task: PlanTask, _ charge: Charge, _ charges: ChargeMaker, _ dice: inout Dice) throws -> [Assignment] {
        switch charge {
        case .single(let body):
            guard dice.happens(85) else { return [] }
            let helpers = dice.happens(40) ? charges.others(than: body, &dice) : []
            return [try assignment(of: task, to: body, .named, helpers, &dice)]
        case .several(let bodies):
            guard dice.happens(60) else { return [] }
            return try bodies.map { try assignment(of: task, to: $0, .named, [], &dice) }
        case .collective(let name, let members):
            guard givesCollectives else { return [] }
            return try members.map { try assignment(of: task, to: $0, .member(of: name), [], &dice) }
        case .nobody:
            guard dice.happens(20), let body = province.departments.randomElement(using: &dice) else { return [] }
            return [try assignment(of: task, to: body, .byHand, [], &dice)]
        }
    }

    private func assignment(
        of task: PlanTask, to body: RegisteredBody, _ origin: AssignmentOrigin, _ helpers: [RegisteredBody], _ dice: inout Dice
    ) throws -> Assignment {
        let given = min(published.adding(days: dice.number(0...10)), today)
        let printed: String? =
            switch origin {
            case .named: body.printed(on: published)
            case .member(let name): name
            default: nil
            }
        let fresh = Assignment(
            id: dice.identifier(at: .office(given)), task: task.id, lead: body.id, origin: origin, printedLead: printed,
            coordinating: helpers.map { Coordination(body: $0.id, printed: $0.printed(on: published)) }, due: rules.due(of: task.deadline.value, given: given))
        let open = try fresh.adding(stamp(giver, given, 0).event(.confirmed))
        return try lived(open, since: given, &dice)
    }

    /// Taken on by three of four; done the more often the older it is, now and then too late.
    private func lived(_ assignment: Assignment, since given: Day, _ dice: inout Dice) throws -> Assignment {
        guard dice.happens(75), let officer = province.officers[assignment.lead] else { return assignment }
        let accepted = min(given.adding(days: dice.number(0...9)), today)
        var lived = try assignment.adding(stamp(officer, accepted, 60).event(.accepted))
        if dice.happens(30) { lived.person = officer }
        guard dice.happens(chance(of: assignment.due, given.days(until: today))) else { return lived }
        let done = doneDay(of: assignment.due, after: accepted, &dice)
        guard done <= today else { return lived }
        return try lived.adding(stamp(officer, done, 120).event(.done(product: nil)))
    }

    private func chance(of due: Due, _ age: Int) -> Int {
        if due == .standing { return 3 }
        return age > 365 ? 70 : age > 120 ? 40 : 10
    }

    private func doneDay(of due: Due, after accepted: Day, _ dice: inout Dice) -> Day {
        guard let day = due.day else { return accepted.adding(days: dice.number(5...240)) }
        return max(accepted, day.adding(days: dice.number(-60...25)))
    }

    private func stamp(_ person: PersonID, _ day: Day, _ minute: Int) -> Stamp { Stamp(by: person, at: .office(day, minute: minute), on: day) }
}
