import Organisation
import SQL
import Secretariat

/// Random people asking for random things, one after the other; after each the whole state is looked over.
///
/// Unchecked, because one test goes one walk, each step awaited before the next: nobody else ever holds it.
final class RandomWalk: @unchecked Sendable {
    private let world: World
    private let dice: Dice
    private let seed: UInt64
    private var now = World.moment
    /// How often each kind of act was done, not refused.
    private(set) var done: [String: Int] = [:]

    init(_ world: World, seed: UInt64) {
        self.world = world
        self.seed = seed
        dice = Dice(seed: seed)
    }

    /// One act; answers with all that is wrong afterwards.
    func step(_ number: Int) async throws -> [String] {
        now = Instant(microseconds: now.microseconds + Int64(3_600_000_000 * (1 + dice.below(30))))
        let before = try await world.state()
        let act = RandomActs(dice: dice, known: try await known(), today: now.day, serial: seed << 32 | UInt64(number + 1)).next()
        let occasion = occasion(number, of: act.body, key: dice.once(in: 3) ? "key \(seed) \(number)" : nil)
        do {
            let outcome = try await act.ask(world.secretariat, occasion)
            done[act.name, default: 0] += 1
            return try await lookOver(act, before, isDone: true) + again(act, outcome, occasion, number)
        } catch let declined as Declined {
            let isForeseen = !Unforeseen.codes.contains(declined.code) && !declined.sentence.isEmpty
            return try await lookOver(act, before, isDone: false) + (isForeseen ? [] : ["\(act.name): \(declined.code) \(declined.log)"])
        }
    }

    /// The same key gives the same answer and does nothing.
    private func again(_ act: RandomAct, _ outcome: String, _ first: Occasion, _ number: Int) async throws -> [String] {
        guard let key = first.key else { return [] }
        let before = try await world.state()
        let again = Occasion(authority: first.authority, actor: first.actor, at: first.at, today: first.today, origin: first.origin, key: key, seed: 99)
        let isSame = try await act.ask(world.secretariat, again) == outcome
        let after = try await world.state()
        return isSame && after == before ? [] : ["\(act.name) was done twice for one key"]
    }

    private func lookOver(_ act: RandomAct, _ before: StoredState, isDone: Bool) async throws -> [String] {
        let (after, authority) = (try await world.state(), world.authority)
        var problems = try await world.database.read { try ForbiddenStates($0, authority).found() }
        if !isDone, after != before { problems.append("was refused and changed something") }
        if (after.things != before.things) != (after.entries > before.entries) {
            problems.append("changed things: \(after.things != before.things), log \(before.entries) to \(after.entries)")
        }
        return problems.map { "\(act.name): \($0)" }
    }

    private func known() async throws -> KnownThings {
        let authority = world.authority
        return try await world.database.read { try KnownThings($0, authority) }
    }

    /// Mostly somebody who may, sometimes anybody.
    private func occasion(_ number: Int, of body: BodyID?, key: String?) -> Occasion {
        let today = dice.once(in: 12) ? now.day.adding(days: dice.below(20) - 15) : nil
        return world.occasion(as: actor(of: body), at: now, seed: seed << 32 | UInt64(number), key: key, today: today)
    }

    private func actor(of body: BodyID?) -> PersonID {
        let anywhere = dice.one(of: World.Place.allCases) ?? .science
        guard !dice.once(in: 6) else { return world.people[anywhere]?[dice.one(of: Role.allCases) ?? .officer] ?? world.administrator }
        guard let body else { return world.people[anywhere]?[.administrator] ?? world.administrator }
        let place = World.Place.allCases.first { world.bodies[$0] == body } ?? .committee
        return world.people[place]?[dice.once(in: 3) ? .focalOfficer : .leader] ?? world.administrator
    }
}
