import Organisation
import Planning
import Secretariat

/// Real things of one body, for acts to be about, and the words that acts say.
struct Things: Sendable {
    var body: BodyID
    var part: BodyID
    var otherBody: BodyID
    var committee: BodyID
    var draft: PlanID
    var draftTasks: [TaskID]
    var plan: PlanID
    var tasks: [TaskID]
    /// Given, and not yet taken on.
    var given: AssignmentID
    /// Taken on.
    var accepted: AssignmentID
    /// Asked back about.
    var asked: AssignmentID
    /// Done.
    var done: AssignmentID
    var item: WorkItemID
    var person: PersonID
    var post: PostID
    var newPlan: PlanID
    var words = "Theo yêu cầu công việc"
}

extension World {
    /// A plan of the science department that is given, begun and done in part, beside a draft.
    func things(seed: UInt64) async throws -> Things {
        var next = seed
        func act<Act: UseCase>(_ act: Act, _ place: Place = .science, _ role: Role = .leader) async throws -> Act.Outcome {
            next += 1
            return try await secretariat.carryOut(act, on: occasion(place, role, seed: next))
        }
        func plan(_ number: UInt64) async throws -> (PlanID, [TaskID]) {
            let made = try madePlan(seed: seed * 100 + number)
            return (try await act(TakeInPlan(plan: made.plan, tasks: made.tasks)), made.tasks.map(\.id))
        }
        let (body, part) = (try body(.science), try body(.scienceOffice))
        let (draft, draftTasks) = try await plan(1)
        let (published, tasks) = try await plan(2)
        _ = try await act(PublishPlan(plan: published))
        let gifts = tasks.prefix(4).map { AssignTasks.Gift(task: $0, lead: body, origin: .byHand, due: .dated(Self.day)) }
        let duties = try await act(AssignTasks(plan: published, gifts: gifts)).compactMap(\.assignment)
        _ = try await act(AcceptDuty(duties[1]))
        _ = try await act(AskBack(duties[2], words: "Làm thế nào?"))
        _ = try await act(CompleteDuty(duties[3], product: "Báo cáo số 1"))
        let item = try await act(AddWorkItems([.init(assignment: duties[1], what: "Mua máy")]))
        _ = try await act(FileImplementingPlan(plan: published, body: body))
        let person = try await act(RegisterPerson(name: "Lê Văn Cường"), .science, .administrator)
        let post = try await act(Appoint(person: person, body: body, title: "Chuyên viên", roles: [.officer]), .science, .administrator)
        return Things(
            body: body, part: part, otherBody: try self.body(.finance), committee: try self.body(.committee), draft: draft, draftTasks: draftTasks,
            plan: published, tasks: tasks, given: duties[0], accepted: duties[1], asked: duties[2], done: duties[3], item: item[0], person: person, post: post,
            newPlan: PlanID(UInt128(seed) << 20 | 9))
    }

    /// A draft with five tasks, as a person enters it.
    func madePlan(seed: UInt64, keeper: Place = .science) throws -> (plan: Plan, tasks: [PlanTask]) {
        let id = PlanID(UInt128(seed) << 20)
        var plan = Plan(id: id, keeper: try body(keeper), origin: .byHand)
        plan.number = Corrected(read: "\(seed)/KH-UBND")
        plan.title = Corrected(read: "Kế hoạch thử")
        let tasks = (0..<5).map { index in
            PlanTask(
                id: TaskID(UInt128(seed) << 20 | UInt128(index + 1)), plan: id, position: index, text: Corrected(read: "Nhiệm vụ thứ \(index) của \(seed)"))
        }
        return (plan, tasks)
    }

    /// A body that is known to be there.
    func body(_ place: Place) throws -> BodyID {
        guard let body = bodies[place] else { throw Declined("no-place", place.rawValue) }
        return body
    }
}

extension Things {
    /// Things of the same kinds that nobody ever made.
    static let unknown = Things(
        body: BodyID(1), part: BodyID(2), otherBody: BodyID(3), committee: BodyID(4), draft: PlanID(5), draftTasks: (6...9).map { TaskID($0) },
        plan: PlanID(10), tasks: (11...14).map { TaskID($0) }, given: AssignmentID(15), accepted: AssignmentID(16), asked: AssignmentID(17),
        done: AssignmentID(18), item: WorkItemID(19), person: PersonID(20), post: PostID(21), newPlan: PlanID(22))
}
