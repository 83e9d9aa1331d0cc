public import Organisation
public import Planning
import Storage

/// The body hands a duty on to a part of it or a body below it, which has an assignment of its own; the body goes on to answer for it above.
public struct DelegateDuty: UseCase {
    /// The right that it needs.
    public static let verb = Verb.delegate

    /// The assignment.
    public let assignment: AssignmentID
    /// Who does it.
    public let body: BodyID
    /// When it is due there; as above where nil.
    public let due: Day?
    /// What is said with it.
    public let words: String?

    /// A duty handed down.
    public init(_ assignment: AssignmentID, to body: BodyID, due: Day? = nil, words: String? = nil) {
        self.assignment = assignment
        self.body = body
        self.due = due
        self.words = words
    }

    /// Throws `Declined` when the body is not below the lead, does not stand, or is already in the line.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        let place = try sitting.shelf(of: RegisteredBody.self).get(body)
        guard place.stands(on: sitting.occasion.today) else { throw Declined("body-ended", "Đơn vị này không còn hoạt động; hãy chọn đơn vị khác.") }
        guard try sitting.register.superiors(of: body).contains(seat.assignment.lead) else {
            throw Declined("not-below", "Chỉ giao tiếp được cho đơn vị trực thuộc; hãy chọn phòng, đơn vị của cơ quan mình.")
        }
        if due == .last { throw Declined("due-too-far", "Hạn quá xa; hãy ghi ngày cụ thể hoặc để không thời hạn.") }
        let handed = try seat.assignment.delegated(
            to: body, as: sitting.identifier(), due: due.map { .dated($0) }, above: try line(above: seat.assignment, sitting), stamp: sitting.stamp,
            words: words)
        try handed.to.checkAlone(among: try sitting.assignments.assignments(ofTask: seat.task.id))
        try seat.store(handed.from, at: sitting)
        try sitting.assignments.add([handed.to], in: seat.plan.id)
        try sitting.record(LogSubject("assignment", handed.to.id), before: Assignment?.none, after: handed.to)
        return handed.to.id
    }

    private func line(above assignment: Assignment, _ sitting: Sitting) throws -> [Assignment] {
        var line: [Assignment] = []
        var next = assignment.upper
        while let id = next {
            let upper = try sitting.assignments.get(id)
            line.append(upper)
            next = upper.upper
        }
        return line
    }
}
