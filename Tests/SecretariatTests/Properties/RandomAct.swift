import Organisation
import Planning
import Secretariat
import Storage

/// One random thing that somebody asks for, ready to be asked more than once.
struct RandomAct: Sendable {
    let name: String
    /// The body whose people most likely may; the administrators' where there is none.
    let body: BodyID?
    /// Answers with the outcome as text.
    let ask: @Sendable (Secretariat, Occasion) async throws -> String

    init<Act: UseCase>(_ act: Act, by body: BodyID? = nil) {
        name = "\(Act.self)"
        self.body = body
        ask = { try CanonicalJSON.text(of: await $0.carryOut(act, on: $1)) }
    }
}

/// Makes random acts about what there is.
struct RandomActs {
    let dice: Dice
    let known: KnownThings
    let today: Day
    let serial: UInt64

    func next() -> RandomAct {
        let makers = [plans, plans, repairs, giving, giving, giving, duties, duties, duties, followUps, workItems, organisation]
        return makers[dice.below(makers.count)]()
    }

    private func day() -> Day { today.adding(days: dice.below(60) - 30) }
    private func plan() -> PlanID { dice.id(of: known.plans) }
    private func body() -> BodyID { dice.id(of: known.bodies) }
    private func assignment() -> AssignmentID { dice.id(of: known.assignments.map(\.id)) }
    private func lead(_ id: AssignmentID) -> BodyID? { known.assignments.first { $0.id == id }?.lead }
    private func task(of plan: PlanID) -> TaskID { dice.id(of: dice.once(in: 15) ? known.tasks.map(\.id) : known.tasks(of: plan)) }
    private func due() -> Due { dice.once(in: 3) ? .none : dice.once(in: 3) ? .standing : .dated(day()) }
    private func person() -> PersonID { dice.id(of: known.people) }

    private func tasks(_ plan: PlanID) -> [PlanTask] {
        (0..<(2 + dice.below(4))).map { index in
            let text = Corrected(read: "Nhiệm vụ \(dice.below(8)) về chuyển đổi số lần \(serial % 7)")
            var task = PlanTask(id: TaskID(UInt128(serial) << 24 | UInt128(index + 1)), plan: plan, position: index, text: text)
            if dice.once(in: 2) { task.deadline = Corrected(read: .by(DueDate(year: 2026, precision: .month(1 + dice.below(12))))) }
            if dice.once(in: 5) { task.product = Corrected(read: "Báo cáo") }
            return task
        }
    }

    private func plans() -> RandomAct {
        switch dice.below(7) {
        case 0, 1:
            let plan = Plan(id: PlanID(UInt128(serial) << 24), keeper: body(), origin: .byHand)
            return RandomAct(TakeInPlan(plan: plan, tasks: tasks(plan.id)), by: plan.keeper)
        case 2, 3, 4:
            let plan = plan()
            return RandomAct(PublishPlan(plan: plan, implementingPlansDue: dice.once(in: 3) ? day() : nil), by: known.keepers[plan])
        case 5:
            let plan = plan()
            let kept = known.tasks.filter { $0.plan == plan && $0.fate.isLive && !dice.once(in: 4) }
            let accepted = dice.once(in: 3) ? [dice.below(9), dice.below(9) - 1] : nil
            return RandomAct(
                AdjustPlan(plan: plan, reading: kept + (dice.once(in: 2) ? tasks(plan) : []), reason: dice.words(), accepted: accepted), by: known.keepers[plan]
            )
        default:
            let plan = plan()
            return RandomAct(EndPlan(plan: plan, on: day(), successor: dice.once(in: 3) ? nil : self.plan()), by: known.keepers[plan])
        }
    }

    private func repairs() -> RandomAct {
        let plan = plan()
        switch dice.below(7) {
        case 0: return RandomAct(CorrectPlan(plan: plan, title: dice.words()), by: known.keepers[plan])
        case 1:
            return RandomAct(
                CorrectTask(plan: plan, task: task(of: plan), change: dice.once(in: 2) ? .text(dice.words()) : .leads([dice.words()])), by: known.keepers[plan])
        case 2: return RandomAct(AddTask(plan: plan, text: dice.words(), after: dice.once(in: 2) ? nil : task(of: plan)), by: known.keepers[plan])
        case 3: return RandomAct(RemoveTask(plan: plan, task: task(of: plan), reason: dice.words()), by: known.keepers[plan])
        case 4: return RandomAct(SplitTask(plan: plan, task: task(of: plan), texts: [dice.words(), dice.words()]), by: known.keepers[plan])
        case 5: return RandomAct(MergeTasks(plan: plan, tasks: [task(of: plan), task(of: plan)]), by: known.keepers[plan])
        default: return RandomAct(MoveTask(plan: plan, task: task(of: plan), after: dice.once(in: 3) ? nil : task(of: plan)), by: known.keepers[plan])
        }
    }

    private func giving() -> RandomAct {
        let plan = plan()
        let gifts = (0..<(1 + dice.below(4))).map { _ in
            let partners = dice.once(in: 2) ? [] : dice.some(of: known.bodies, atMost: 3).map { Coordination(body: $0, duty: dice.words()) }
            return AssignTasks.Gift(task: task(of: plan), lead: body(), origin: .byHand, coordinating: partners, due: due())
        }
        return RandomAct(AssignTasks(plan: plan, gifts: gifts), by: known.keepers[plan])
    }

    private func duties() -> RandomAct {
        let id = assignment()
        switch dice.below(12) {
        case 0, 1, 2: return RandomAct(AcceptDuty(id), by: lead(id))
        case 3: return RandomAct(AskBack(id, words: dice.words()), by: lead(id))
        case 4: return RandomAct(AnswerQuestion(id, words: dice.words()), by: lead(id))
        case 5: return RandomAct(RefuseDuty(id, words: dice.words()), by: lead(id))
        case 6: return RandomAct(WithdrawAssignment(id, words: dice.words()), by: lead(id))
        case 7, 8: return RandomAct(CompleteDuty(id, product: dice.once(in: 2) ? dice.words() : nil), by: lead(id))
        case 9: return RandomAct(ReopenDuty(id, words: dice.words()), by: lead(id))
        case 10: return RandomAct(GivePerson(id, person: dice.once(in: 2) ? nil : person(), unit: dice.once(in: 2) ? nil : body()), by: lead(id))
        default: return RandomAct(DelegateDuty(id, to: body(), due: dice.once(in: 2) ? nil : day(), words: dice.words()), by: lead(id))
        }
    }

    private func followUps() -> RandomAct {
        let plan = plan()
        switch dice.below(4) {
        case 0:
            return RandomAct(
                NameFollowers(plan: plan, tasks: [task(of: plan)], follower: person(), leader: dice.once(in: 2) ? nil : person()), by: known.keepers[plan])
        case 1: return RandomAct(HandOver(plan: plan, from: person(), to: person()), by: known.keepers[plan])
        case 2:
            return RandomAct(
                FileImplementingPlan(plan: plan, body: body(), own: dice.once(in: 2) ? nil : self.plan(), words: dice.words()), by: known.keepers[plan])
        default: return RandomAct(JudgeImplementingPlan(plan: plan, body: body(), accepts: dice.once(in: 2), words: dice.words()), by: known.keepers[plan])
        }
    }

    private func workItems() -> RandomAct {
        switch dice.below(4) {
        case 0, 1:
            let id = assignment()
            return RandomAct(AddWorkItems([.init(assignment: id, what: dice.words(), due: due(), person: dice.once(in: 2) ? nil : person())]), by: lead(id))
        case 2: return RandomAct(CompleteWorkItem(dice.id(of: known.items), done: dice.once(in: 3) ? nil : day()), by: dice.one(of: known.bodies))
        default: return RandomAct(RemoveWorkItem(dice.id(of: known.items), reason: dice.words()), by: dice.one(of: known.bodies))
        }
    }

    private func organisation() -> RandomAct {
        switch dice.below(9) {
        case 0:
            return RandomAct(
                RegisterBody(name: "Sở mới \(serial % 40)", kind: .department, level: .province, superior: body(), from: dice.once(in: 2) ? day() : nil))
        case 1: return RandomAct(RenameBody(body: body(), name: "Tên mới \(serial % 40)", from: day()))
        case 2:
            return RandomAct(
                RecordSuccession(
                    predecessor: body(), successor: body(), day: day(), scope: dice.once(in: 4) ? .whole : .part(dice.words()), basis: dice.words()))
        case 3, 4:
            let duty = dice.one(of: known.assignments)
            let part: PassingOn.Part = dice.once(in: 2) ? .lead : .coordinating
            let from = part == .lead ? duty?.lead : duty?.coordinating.first?.body
            return RandomAct(PassOnDuties(body: from ?? body(), choices: [.init(duty?.id ?? assignment(), part, to: body())], basis: dice.words()))
        case 5: return RandomAct(DefineGroup(group: dice.one(of: known.groups), name: "Nhóm \(serial % 5)", members: [Membership(body())]))
        case 6: return RandomAct(EndPost(post: dice.id(of: known.posts), on: day()))
        case 7: return RandomAct(SetHoliday(day: day(), kind: dice.once(in: 3) ? nil : .rest, name: dice.words(), source: dice.words()))
        default:
            return RandomAct(
                Appoint(
                    person: person(), body: body(), title: dice.words(), roles: [dice.one(of: Role.allCases) ?? .officer], from: dice.once(in: 2) ? day() : nil)
            )
        }
    }
}
