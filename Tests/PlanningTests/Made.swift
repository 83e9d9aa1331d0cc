import Organisation
import Planning

/// Things made for tests, named by small numbers.
enum Made {
    static let person = PersonID(7)
    static let instant = Instant(microseconds: 1_767_200_000_000_000)
    /// At the end of 2030, when everything that a test tells of has happened.
    static let late = Instant(microseconds: 1_924_900_000_000_000)
    static let stamp = Stamp(by: person, at: late, on: day("2026-01-20"))

    /// A day that the test writes out; the first of days where it slips.
    static func day(_ text: String) -> Day { Day(text) ?? .first }

    static func task(_ number: Int, text: String, position: Int? = nil, plan: UInt128 = 1) -> PlanTask {
        var task = PlanTask(id: TaskID(UInt128(number)), plan: PlanID(plan), position: position ?? number - 1, text: Corrected(read: text))
        task.path = "II.\(number)"
        return task
    }

    static func event(_ kind: AssignmentEvent.Kind, on day: String = "2026-01-10", words: String? = nil) -> AssignmentEvent {
        AssignmentEvent(kind, on: Made.day(day), at: late, by: person, words: words)
    }

    static func assignment(_ number: UInt128 = 1, lead: UInt128 = 1, due: Due = .none, events: [AssignmentEvent] = []) -> Assignment {
        Assignment(id: AssignmentID(number), task: TaskID(1), lead: BodyID(lead), origin: .named, due: due, events: events)
    }
}

/// Random numbers that are the same for the same seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func roll(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &self) }
}
