import Organisation
import Planning
import SQL
import Secretariat
import Testing

@Suite("Days and names that do not fit")
struct BadDaysTests {
    private static let early = Day("1990-01-01") ?? .first

    @Test("are refused in words, and nothing is half done", arguments: Dialect.allCases)
    func days(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let things = try await world.things(seed: 5_000)
            let admin = world.occasion(seed: 9_000)
            let leader = world.occasion(.science, .leader, seed: 9_100)
            _ = try await world.secretariat.carryOut(RenameBody(body: things.part, name: "Văn phòng mới", from: World.day), on: admin)
            let before = try await world.state()
            let early = Self.early

            func refuses<Act: UseCase>(_ act: Act, _ code: String, on occasion: Occasion) async {
                let error = await #expect(throws: Declined.self) { try await world.secretariat.carryOut(act, on: occasion) }
                #expect(error?.code == code, "\(Act.self)")
            }
            await refuses(RenameBody(body: things.part, name: "Tên cũ hơn", from: early), "registry.names-overlap", on: admin)
            await refuses(RenameBody(body: things.part, name: World.Place.finance.name, from: World.day.adding(days: 9)), "registry.name-taken", on: admin)
            let succession = RecordSuccession(predecessor: things.part, successor: things.otherBody, day: early, scope: .whole, basis: nil)
            await refuses(succession, "registry.ends-before-it-begins", on: admin)
            let toItself = RecordSuccession(predecessor: things.body, successor: things.body, day: early, scope: .whole, basis: nil)
            await refuses(toItself, "succession-to-itself", on: admin)
            let span = Membership(things.body, validity: Validity(from: World.day, until: early))
            await refuses(DefineGroup(name: "Nhóm ngược", members: [span]), "ends-before-it-begins", on: admin)
            await refuses(DefineGroup(name: "Nhóm lạ", rule: MembershipRule(superior: BodyID(1))), "not-found", on: admin)
            await refuses(RegisterPerson(name: "Nguyễn Văn An", email: "không phải thư"), "bad-email", on: admin)
            await refuses(RegisterPerson(name: "Nguyễn Văn An", phone: "số"), "bad-phone", on: admin)
            await refuses(SetHoliday(day: World.day, kind: .rest, name: "Nghỉ"), "source-missing", on: admin)
            await refuses(SetHoliday(day: World.day, kind: nil), "holiday-not-set", on: admin)
            let rule = DatedRule(key: .dueSoonDays, from: World.day, value: .word("mai"), source: "QĐ 1", mark: .read)
            await refuses(SetRule(rule), "rules.bad-value", on: admin)
            await refuses(EndPlan(plan: things.plan, on: early), "ends-before-it-begins", on: leader)
            await refuses(EndPlan(plan: things.plan, on: World.day, successor: things.draft), "successor-not-published", on: leader)
            await refuses(EndPlan(plan: things.plan, on: World.day, successor: things.plan), "successor-not-published", on: leader)
            await refuses(GivePerson(things.accepted, person: nil, unit: things.otherBody), "not-below", on: leader)
            await refuses(DelegateDuty(things.accepted, to: things.otherBody), "not-below", on: leader)
            await refuses(MoveTask(plan: things.draft, task: things.draftTasks[0], after: TaskID(1)), "repair.unknown-task", on: leader)
            await refuses(PassOnDuties(body: things.body, choices: [.init(things.given, .lead, to: things.part)], basis: "QĐ 2"), "body-stands", on: admin)
            await refuses(HandOver(plan: things.plan, from: PersonID(1), to: things.person), "not-found", on: leader)
            let never = FieldChange.deadline(.by(DueDate(year: -5, precision: .year)))
            await refuses(CorrectTask(plan: things.draft, task: things.draftTasks[0], change: never), "value-unreadable", on: leader)
            let endless = FieldChange.targets([Target(min: .infinity, max: nil, unit: "%", text: "mãi mãi")])
            await refuses(CorrectTask(plan: things.draft, task: things.draftTasks[0], change: endless), "value-unreadable", on: leader)
            let money = try MoneyLine(year: 999, source: .loan)
            await refuses(AddWorkItems([.init(assignment: things.accepted, what: "Việc", money: [money])]), "money-year", on: leader)
            #expect(try await world.state() == before)
        }
    }

    @Test("leave a body with a task once, from whomever it has it", arguments: Dialect.allCases)
    func once(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let things = try await world.things(seed: 5_000)
            let leader = world.occasion(.science, .leader, seed: 9_100)
            let gift = AssignTasks.Gift(task: things.tasks[1], lead: things.part, origin: .byHand, due: .none)
            let twice = AssignTasks.Gift(
                task: things.tasks[4], lead: things.body, origin: .byHand, coordinating: [Coordination(body: things.part), Coordination(body: things.part)],
                due: .none)
            let far = AssignTasks.Gift(task: things.tasks[4], lead: things.body, origin: .byHand, due: .dated(.last))
            let answers = try await world.secretariat.carryOut(AssignTasks(plan: things.plan, gifts: [gift, gift, twice, far]), on: leader)
            #expect(answers.map(\.code) == [nil, "assignment.already-given", "coordinates-twice", "due-too-far"])
            let error = await #expect(throws: Declined.self) {
                try await world.secretariat.carryOut(DelegateDuty(things.accepted, to: things.part), on: world.occasion(.science, .leader, seed: 9_200))
            }
            #expect(error?.code == "assignment.already-given")
        }
    }

    @Test("do not let a leader give to another body's plan by ending an own one", arguments: Dialect.allCases)
    func successorOfOthers(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let things = try await world.things(seed: 5_000)
            let made = try world.madePlan(seed: 8_000, keeper: .finance)
            _ = try await world.secretariat.carryOut(TakeInPlan(plan: made.plan, tasks: made.tasks), on: world.occasion(.finance, .leader, seed: 1))
            _ = try await world.secretariat.carryOut(PublishPlan(plan: made.plan.id), on: world.occasion(.finance, .leader, seed: 2))
            let error = await #expect(throws: Declined.self) {
                let ending = EndPlan(plan: things.plan, on: World.day, successor: made.plan.id)
                return try await world.secretariat.carryOut(ending, on: world.occasion(.science, .leader, seed: 3))
            }
            #expect(error?.code == "not-permitted")
        }
    }

    @Test("move what was refused along with its task", arguments: Dialect.allCases)
    func refusedMoves(dialect: Dialect) async throws {
        try await World.with(dialect) { world in
            let things = try await world.things(seed: 5_000)
            let leader = { (seed: UInt64) in world.occasion(.science, .leader, seed: seed) }
            _ = try await world.secretariat.carryOut(RefuseDuty(things.given, words: "Không thuộc chức năng"), on: leader(1))
            let view = try await world.secretariat.answer(ViewPlan(things.plan), on: leader(2))
            var reading = view.tasks
            reading[0].deadline = Corrected(read: .by(DueDate(year: 2026, precision: .day(month: 6, day: 30))))
            let outcome = try await world.secretariat.carryOut(AdjustPlan(plan: things.plan, reading: reading, reason: "QĐ 3"), on: leader(3))
            #expect(outcome.movedDues == 1)
        }
    }
}
