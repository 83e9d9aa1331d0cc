import Documents
import Foundation
import Organisation
import Planning
import Testing

@Suite("What is stored for years")
struct StoredFormTests {
    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Written as expected, and read back as the same value.
    private func holds<Value: Codable & Equatable>(_ value: Value, _ form: String) throws {
        #expect(try json(value) == form)
        #expect(try JSONDecoder().decode(Value.self, from: Data(form.utf8)) == value)
    }

    @Test("a deadline says of what sort it is")
    func deadlines() throws {
        try holds(Deadline.by(DueDate(year: 2026, precision: .quarter(4))), #"{"by":"2026-Q4"}"#)
        try holds(Deadline.by(DueDate(year: 2026, precision: .day(month: 3, day: 5))), #"{"by":"2026-03-05"}"#)
        try holds(Deadline.every([.halfYear, .year], on: "12-10"), #"{"every":["half-year","year"],"on":"12-10"}"#)
        try holds(Deadline.standing, #"{"standing":true}"#)
    }

    @Test("a due day is a day, a rhythm, a word")
    func dues() throws {
        try holds(Due.dated(Made.day("2026-12-14")), #"{"day":"2026-12-14"}"#)
        try holds(Due.periodic([.quarter], on: nil), #"{"every":["quarter"]}"#)
        try holds(Due.standing, #"{"standing":true}"#)
        try holds(Due.none, #"{"none":true}"#)
    }

    @Test("a citation is ranges of bytes, and no range ends before it begins")
    func citations() throws {
        try holds(Cited("x", Citation([3..<5, 9..<12])), #"{"citation":[[3,5],[9,12]],"value":"x"}"#)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Citation.self, from: Data("[[5,3]]".utf8)) }
    }

    @Test("the machine's value stands beside the person's")
    func corrections() throws {
        let field = Corrected(read: "máy", citation: Citation(1..<4)).corrected(to: nil, by: Made.person, at: Made.instant)
        try holds(field, #"{"citation":[[1,4]],"correction":{"at":1767200000000000,"by":"00000000-0000-0000-0000-000000000007"},"read":"máy"}"#)
        #expect(field.value == nil)
        #expect(field.isCorrected)
    }

    @Test("what became of a task is told by a word and what goes with it")
    func fates() throws {
        let id = "00000000-0000-0000-0000-000000000002"
        try holds(TaskFate.live, #"{"fate":"live"}"#)
        try holds(TaskFate.split(into: [TaskID(2)]), #"{"fate":"split","into":["\#(id)"]}"#)
        try holds(TaskFate.merged(into: TaskID(2)), #"{"fate":"merged","into":"\#(id)"}"#)
        let removed = TaskFate.removed(reason: "trùng", by: PersonID(2), at: Instant(microseconds: 5))
        try holds(removed, #"{"at":5,"by":"\#(id)","fate":"removed","reason":"trùng"}"#)
    }

    @Test("an event tells its day, its entry and its person")
    func events() throws {
        let tail = #""on":"2026-01-10""#
        let id = "00000000-0000-0000-0000-000000000007"
        try holds(Made.event(.done(product: "QĐ 12")), #"{"at":1924900000000000,"by":"\#(id)","kind":"done",\#(tail),"product":"QĐ 12"}"#)
        try holds(
            Made.event(.passedOn(to: AssignmentID(7)), words: "w"),
            #"{"at":1924900000000000,"by":"\#(id)","kind":"passed-on",\#(tail),"to":"\#(id)","words":"w"}"#)
    }

    @Test("every kind of event, origin and source comes back as it went")
    func everyKind() throws {
        let kinds: [AssignmentEvent.Kind] = [
            .proposed, .confirmed, .accepted, .askedBack, .answered, .refused, .delegated(to: AssignmentID(3)), .dueMoved(from: .none, to: .standing),
            .done(product: nil), .reopened, .withdrawn, .passedOn(to: AssignmentID(3)),
        ]
        #expect(kinds.map(\.step).count == AssignmentStep.allCases.count)
        let origins: [AssignmentOrigin] = [
            .named, .member(of: "các sở, ngành"), .proposed(reason: "x"), .byHand, .inherited(from: AssignmentID(2), basis: "NQ 202/2025/QH15"),
        ]
        for kind in kinds { try comesBack(Made.event(kind)) }
        for origin in origins { try comesBack(origin) }
        for origin in [PlanOrigin.document(digest: "ab"), .byHand, .list(name: "x.xlsx")] { try comesBack(origin) }
    }

    @Test("a plan, a task, an assignment and a work item come back as they went")
    func wholes() throws {
        var plan = Plan(id: PlanID(1), keeper: BodyID(9), origin: .byHand)
        plan.published = Publication(at: Made.instant, by: Made.person)
        plan.ended = PlanEnd(on: Made.day("2027-01-01"), by: Made.person, successor: PlanID(2))
        try comesBack(plan)
        try comesBack(Made.task(1, text: "x"))
        try comesBack(Made.assignment(due: .dated(Made.day("2026-02-03")), events: [Made.event(.proposed)]))
        let money = try MoneyLine(year: 2026, source: .stateCurrent, asked: 1_000_000)
        try comesBack(WorkItem(id: WorkItemID(1), assignment: AssignmentID(1), what: "x", money: [money]))
    }

    @Test("a change of a field names the field and the value")
    func fieldChanges() throws {
        try holds(FieldChange.leads(["Sở A"]), #"{"field":"leads","value":["Sở A"]}"#)
        try holds(FieldChange.deadline(nil), #"{"field":"deadline"}"#)
        try holds(FieldChange.product("x"), #"{"field":"product","value":"x"}"#)
        try holds(AdjustmentLine.Change.dropped(TaskID(2)), #"{"task":"00000000-0000-0000-0000-000000000002","word":"dropped"}"#)
    }

    @Test("what is due, dated and filed tells its words")
    func filing() throws {
        var own = ImplementingPlan(id: ImplementingPlanID(1), plan: PlanID(1), body: BodyID(1))
        let due = Made.day("2026-02-28")
        #expect(own.state(on: due) == .missing && !own.isLate(on: due, due: due) && own.isLate(on: Made.day("2026-03-01"), due: due))
        own.add(FilingFact(.filed, on: Made.day("2026-03-02"), at: Made.late, by: Made.person, words: "12/KH-SKHCN"))
        own.add(FilingFact(.returned, on: Made.day("2026-03-05"), at: Made.late, by: Made.person, words: "thiếu kinh phí"))
        #expect(own.state(on: Made.day("2026-03-04")) == .filed && own.state(on: Made.day("2026-03-05")) == .returned)
        try comesBack(own)
    }

    @Test("money is never less than nothing")
    func money() throws {
        #expect(throws: MoneyError.negative(-1)) { try MoneyLine(year: 2026, source: .loan, spent: -1) }
        let form = #"{"year":2026,"source":"loan","asked":0,"appraised":0,"given":0,"spent":-1}"#
        #expect(throws: (any Error).self) { try JSONDecoder().decode(MoneyLine.self, from: Data(form.utf8)) }
    }

    private func comesBack<Value: Codable & Equatable>(_ value: Value) throws {
        #expect(try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value)) == value)
    }
}
