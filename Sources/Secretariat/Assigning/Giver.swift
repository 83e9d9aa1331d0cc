import Organisation
import Planning
import Storage

/// Gives the tasks of one plan, one after the other, and stores them together.
struct Giver {
    private typealias Gift = AssignTasks.Gift
    private let plan: Plan
    private let sitting: Sitting
    private let tasks: [TaskID: PlanTask]
    private let bodies: [BodyID: RegisteredBody]
    private var given: [TaskID: [Assignment]]
    private var new: [Assignment] = []

    init(_ plan: Plan, _ sitting: Sitting) throws {
        self.plan = plan
        self.sitting = sitting
        tasks = Dictionary(try sitting.shelf().tasks(of: plan.id).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        bodies = Dictionary(try sitting.shelf(of: RegisteredBody.self).all().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        given = Dictionary(grouping: try sitting.assignments.assignments(of: plan.id), by: \.task)
    }

    /// The assignment of a gift, or why there is none.
    mutating func give(_ gift: AssignTasks.Gift) throws -> AssignTasks.Answer {
        do {
            let assignment = try assignment(for: gift)
            new.append(assignment)
            given[gift.task, default: []].append(assignment)
            return .init(task: gift.task, lead: gift.lead, assignment: assignment.id, code: nil, sentence: nil)
        } catch {
            let declined = Declined(error)
            return .init(task: gift.task, lead: gift.lead, assignment: nil, code: declined.code, sentence: declined.sentence)
        }
    }

    /// Puts all that was given on the shelf, and one line for each into the log.
    func store() throws {
        try sitting.assignments.add(new, in: plan.id)
        for assignment in new { try sitting.record(LogSubject("assignment", assignment.id), before: Assignment?.none, after: assignment) }
    }

    private func assignment(for gift: AssignTasks.Gift) throws -> Assignment {
        guard let task = tasks[gift.task], task.fate.isLive else {
            throw Declined("task-not-live", "Nhiệm vụ không còn trong kế hoạch này; hãy tải lại danh sách nhiệm vụ.")
        }
        for body in [gift.lead] + gift.coordinating.map(\.body) { try check(body) }
        guard !gift.coordinating.contains(where: { $0.body == gift.lead }) else {
            throw Declined("lead-coordinates", "Cơ quan chủ trì không thể đồng thời là cơ quan phối hợp; hãy bỏ một vai trò.")
        }
        guard Set(gift.coordinating.map(\.body)).count == gift.coordinating.count else {
            throw Declined("coordinates-twice", "Một cơ quan được nêu phối hợp hai lần; hãy bỏ một lần.")
        }
        if case .dated(.last) = gift.due { throw Declined("due-too-far", "Hạn quá xa; hãy ghi ngày cụ thể hoặc để không thời hạn.") }
        let fresh = Assignment(
            id: sitting.identifier(), task: task.id, lead: gift.lead, origin: gift.origin, printedLead: gift.printedLead, coordinating: gift.coordinating,
            due: gift.due)
        try fresh.checkAlone(among: given[task.id, default: []])
        return try fresh.adding(sitting.stamp.event(.proposed)).adding(sitting.stamp.event(.confirmed))
    }

    private func check(_ body: BodyID) throws {
        guard let known = bodies[body] else { throw StorageError.notFound(kind: "body", id: body.description) }
        guard known.stands(on: sitting.occasion.today) else {
            let name = known.name(on: sitting.occasion.today)?.text ?? ""
            throw Declined("body-ended", "«\(name)» không còn hoạt động; hãy giao cho cơ quan kế thừa.")
        }
    }
}
