import Organisation
import Planning

/// What a body makes of a duty: a few things to do, some with money.
struct WorkItemMaker {
    let today: Day

    /// The work items of an assignment; most have none.
    func items(of assignment: Assignment, _ dice: inout Dice) throws -> [WorkItem] {
        guard let accepted = assignment.events.first(where: { $0.kind.step == .accepted }), dice.happens(15) else { return [] }
        return try (0..<dice.number(1...3)).map { _ in try item(of: assignment, since: accepted.on, &dice) }
    }

    private func item(of assignment: Assignment, since day: Day, _ dice: inout Dice) throws -> WorkItem {
        let due = day.adding(days: dice.number(20...300))
        let done = min(due, today).adding(days: -dice.number(0...15))
        var item = WorkItem(
            id: dice.identifier(at: .office(day, minute: 90)), assignment: assignment.id, what: dice.pick(PlanWords.works),
            due: dice.happens(60) ? .dated(due) : .none)
        if dice.happens(35) { item.money = [try money(year: due.year, &dice)] }
        if dice.happens(45), done > day { item.done = done }
        return item
    }

    /// In millions of đồng, each step no more than the one before.
    private func money(year: Int, _ dice: inout Dice) throws -> MoneyLine {
        let asked = dice.number(20...5_000)
        let appraised = asked * dice.number(70...100) / 100
        let given = dice.happens(80) ? appraised : 0
        let spent = given * dice.number(0...100) / 100
        let million: Int64 = 1_000_000
        return try MoneyLine(
            year: year, source: dice.pick(MoneySource.allCases, else: .stateCurrent), asked: Int64(asked) * million, appraised: Int64(appraised) * million,
            given: Int64(given) * million, spent: Int64(spent) * million)
    }
}
