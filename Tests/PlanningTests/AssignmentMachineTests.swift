import Organisation
import Planning
import Testing

@Suite("What may happen to an assignment")
struct AssignmentMachineTests {
    /// What may follow, as an official would say it; all other pairs may not.
    private static let allowed: Set<String> = [
        "fresh proposed", "fresh confirmed", "proposed confirmed", "proposed due-moved", "proposed withdrawn", "given accepted", "given asked-back",
        "given refused", "given done", "given due-moved", "given withdrawn", "given passed-on", "accepted delegated", "accepted done", "accepted due-moved",
        "accepted withdrawn", "accepted passed-on", "asked answered", "asked due-moved", "asked withdrawn", "asked passed-on", "refused confirmed",
        "refused due-moved", "refused withdrawn", "refused passed-on", "done reopened",
    ]

    /// The shortest way into each state.
    private static let ways: [AssignmentState: [AssignmentEvent.Kind]] = [
        .fresh: [], .proposed: [.proposed], .given: [.confirmed], .accepted: [.confirmed, .accepted], .asked: [.confirmed, .askedBack],
        .refused: [.confirmed, .refused], .done: [.confirmed, .done(product: nil)], .withdrawn: [.confirmed, .withdrawn],
        .passedOn: [.confirmed, .passedOn(to: AssignmentID(2))],
    ]

    private static let kinds: [AssignmentEvent.Kind] = [
        .proposed, .confirmed, .accepted, .askedBack, .answered, .refused, .delegated(to: AssignmentID(2)), .dueMoved(from: .none, to: .standing),
        .done(product: nil), .reopened, .withdrawn, .passedOn(to: AssignmentID(2)),
    ]

    private func assignment(in state: AssignmentState) throws -> Assignment {
        try Self.ways[state, default: []].reduce(Made.assignment()) { try $0.adding(Made.event($1, words: "vì")) }
    }

    @Test("is told for every pair of state and event", arguments: AssignmentState.allCases)
    func pairs(state: AssignmentState) throws {
        let assignment = try assignment(in: state)
        #expect(assignment.state == state)
        for kind in Self.kinds {
            if Self.allowed.contains("\(state.rawValue) \(kind.step.rawValue)") {
                #expect(try assignment.adding(Made.event(kind, words: "vì")).state == state.after(kind.step))
            } else {
                #expect(throws: AssignmentError.notNow(kind.step, in: state)) { try assignment.adding(Made.event(kind, words: "vì")) }
            }
        }
    }

    @Test("a question, a refusal, a taking back need words", arguments: [AssignmentEvent.Kind.askedBack, .refused, .withdrawn])
    func words(kind: AssignmentEvent.Kind) throws {
        let given = try assignment(in: .given)
        #expect(throws: AssignmentError.wordsMissing(kind.step)) { try given.adding(Made.event(kind, words: "  ")) }
    }

    @Test("nothing is done before it was given, nor tomorrow")
    func days() throws {
        let given = try assignment(in: .given)
        #expect(throws: AssignmentError.doneBeforeGiven(given: Made.day("2026-01-10"))) {
            try given.adding(Made.event(.done(product: nil), on: "2026-01-09"))
        }
        #expect(throws: AssignmentError.dayAhead(Made.day("2031-06-01"))) { try given.adding(Made.event(.done(product: nil), on: "2031-06-01")) }
    }

    @Test("a due day is moved from the one that holds")
    func due() throws {
        let given = try assignment(in: .given)
        #expect(throws: AssignmentError.otherDue(now: .none)) { try given.adding(Made.event(.dueMoved(from: .standing, to: .none), words: "vì")) }
        #expect(try given.adding(Made.event(.dueMoved(from: .none, to: .standing), words: "vì")).dues == [.none, .standing])
    }

    @Test("a duty is never handed to one who is already in its line")
    func line() throws {
        let top = try assignment(in: .accepted)
        #expect(throws: AssignmentError.toItself) { try top.delegated(to: top.lead, as: AssignmentID(2), stamp: Made.stamp) }
        #expect(throws: AssignmentError.toItself) { try top.adding(Made.event(.delegated(to: top.id))) }
        let below = try top.delegated(to: BodyID(2), as: AssignmentID(2), stamp: Made.stamp)
        #expect(below.to.upper == top.id)
        let accepted = try below.to.adding(Made.event(.accepted, on: "2026-01-21"))
        #expect(throws: AssignmentError.toItself) { try accepted.delegated(to: BodyID(1), as: AssignmentID(3), above: [top], stamp: Made.stamp) }
    }

    @Test("a body has the same duty only once")
    func once() throws {
        let first = try assignment(in: .given)
        #expect(throws: AssignmentError.alreadyGiven(first.id)) { try Made.assignment(2).check(beside: [first]) }
        try Made.assignment(2).check(beside: [assignment(in: .withdrawn)])
        try Made.assignment(2, lead: 2).check(beside: [first])
    }

    @Test("no way that is open leads to what must not be")
    func noForbiddenState() throws {
        let seed: UInt64 = 11
        var dice = Dice(seed: seed)
        for round in 0..<400 {
            var assignment = Made.assignment()
            for _ in 0..<20 {
                let event = Made.event(Self.kinds[dice.roll(Self.kinds.count)], on: ["2026-01-10", "2026-02-10"][dice.roll(2)], words: "vì")
                if let next = try? assignment.adding(event) { assignment = next }
            }
            let steps = assignment.events.map(\.kind.step)
            let closings = steps.indices.filter { [.withdrawn, .passedOn].contains(steps[$0]) }
            #expect(closings.count <= 1 && closings.allSatisfy { $0 == steps.count - 1 }, "seed \(seed), round \(round)")
            #expect(closings.isEmpty || assignment.state.isClosed, "seed \(seed), round \(round)")
            #expect(!steps.contains(.accepted) || steps.contains(.confirmed), "seed \(seed), round \(round)")
            let undone = steps.lastIndex(of: .done).map { done in steps[done...].dropFirst().first.map { $0 == .reopened } ?? true }
            #expect(undone ?? true, "seed \(seed), round \(round)")
        }
    }
}
