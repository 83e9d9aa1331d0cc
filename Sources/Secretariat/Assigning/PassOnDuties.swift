public import Organisation
public import Planning
import Storage

/// Passes open duties of a body that ended on to those who took over: all to one, or each to the one that a person chose.
public struct PassOnDuties: UseCase {
    /// The right that it needs.
    public static let verb = Verb.passOnDuties

    /// A duty and who has it from now on.
    public struct Choice: Codable, Hashable, Sendable {
        /// The assignment.
        public let assignment: AssignmentID
        /// Whether the body led or worked along.
        public let part: PassingOn.Part
        /// Who has it now.
        public let successor: BodyID

        /// A duty for a successor.
        public init(_ assignment: AssignmentID, _ part: PassingOn.Part, to successor: BodyID) {
            self.assignment = assignment
            self.part = part
            self.successor = successor
        }
    }

    /// The body that ended.
    public let body: BodyID
    /// Which duty goes to whom.
    public let choices: [Choice]
    /// The decision that orders it.
    public let basis: String

    /// Duties that go on.
    public init(body: BodyID, choices: [Choice], basis: String) {
        self.body = body
        self.choices = choices
        self.basis = basis
    }

    /// The assignments that the successors have now. Throws `Declined` when a duty is not the body's or may not go on.
    public func carryOut(at sitting: Sitting) throws -> [AssignmentID] {
        try sitting.permit(on: .authority)
        try checkBodies(sitting)
        return try choices.map { choice in
            let seat = try AssignmentSeat(choice.assignment, at: sitting)
            switch choice.part {
            case .lead: return try passLead(seat, to: choice.successor, sitting)
            case .coordinating: return try passPart(seat, to: choice.successor, sitting)
            }
        }
    }

    /// Only the work of a body that ended, or that lost a part of its work, goes on; and only to one that stands.
    private func checkBodies(_ sitting: Sitting) throws {
        let registry = try sitting.register.registry()
        let day = sitting.occasion.today
        let old = try sitting.shelf(of: RegisteredBody.self).get(body)
        guard !old.stands(on: day) || !registry.departedParts(of: body, on: day).isEmpty else {
            throw Declined("body-stands", "Cơ quan này vẫn đang hoạt động; hãy ghi việc sáp nhập, chia tách trước khi chuyển việc.")
        }
        for successor in Set(choices.map(\.successor)) where registry[successor]?.stands(on: day) != true {
            throw Declined("body-ended", "Cơ quan nhận việc không hoạt động vào ngày này; hãy chọn cơ quan khác.")
        }
    }

    /// A successor that has the task already answers for both: the old duty ends in the one that is there.
    private func passLead(_ seat: AssignmentSeat, to successor: BodyID, _ sitting: Sitting) throws -> AssignmentID {
        guard seat.assignment.lead == body else { throw notItsDuty }
        let others = try sitting.assignments.assignments(ofTask: seat.task.id)
        if let there = others.first(where: { $0.lead == successor && $0.upper == seat.assignment.upper && !$0.state.isClosed }) {
            try seat.add(.passedOn(to: there.id), words: basis, at: sitting)
            return there.id
        }
        let handed = try seat.assignment.passedOn(to: successor, as: sitting.identifier(), basis: basis, stamp: sitting.stamp)
        try handed.to.checkAlone(among: others)
        try seat.store(handed.from, at: sitting)
        try sitting.assignments.add([handed.to], in: seat.plan.id)
        try sitting.record(LogSubject("assignment", handed.to.id), before: Assignment?.none, after: handed.to)
        return handed.to.id
    }

    /// The printed name stays; a successor that is there already is not there twice.
    private func passPart(_ seat: AssignmentSeat, to successor: BodyID, _ sitting: Sitting) throws -> AssignmentID {
        guard let index = seat.assignment.coordinating.firstIndex(where: { $0.body == body }) else { throw notItsDuty }
        guard !seat.assignment.state.isClosed else { throw notItsDuty }
        var changed = seat.assignment
        let old = changed.coordinating.remove(at: index)
        if successor != changed.lead, !changed.coordinating.contains(where: { $0.body == successor }) {
            changed.coordinating.insert(Coordination(body: successor, printed: old.printed, duty: old.duty, due: old.due), at: index)
        }
        try seat.store(changed, at: sitting)
        return changed.id
    }

    private var notItsDuty: Declined {
        Declined("not-its-duty", "Việc này không còn là của cơ quan đã sáp nhập; hãy tải lại danh sách việc còn mở.")
    }
}
