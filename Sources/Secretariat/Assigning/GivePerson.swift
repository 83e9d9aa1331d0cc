public import Organisation
public import Planning
import Storage

/// The body says which of its officers, and which of its parts, does a duty.
public struct GivePerson: UseCase {
    /// The right that it needs.
    public static let verb = Verb.delegate

    /// The assignment.
    public let assignment: AssignmentID
    /// The officer; nobody where nil.
    public let person: PersonID?
    /// The part of the body; none where nil.
    public let unit: BodyID?

    /// Who does a duty inside the body.
    public init(_ assignment: AssignmentID, person: PersonID?, unit: BodyID? = nil) {
        self.assignment = assignment
        self.person = person
        self.unit = unit
    }

    /// Throws `Declined` when the person holds no post at the body or below it.
    public func carryOut(at sitting: Sitting) throws -> AssignmentID {
        let seat = try AssignmentSeat(assignment, at: sitting)
        try sitting.permit(on: seat.concernOfLead(sitting))
        guard !seat.assignment.state.isClosed else { throw Declined("duty-closed", "Việc giao này đã kết thúc; hãy tải lại danh sách việc.") }
        if let person { try check(person, seat.assignment.lead, sitting) }
        if let unit, try !sitting.register.superiors(of: unit).contains(seat.assignment.lead) {
            throw Declined("not-below", "Chỉ giao được cho đơn vị trực thuộc; hãy chọn phòng, đơn vị của cơ quan mình.")
        }
        var changed = seat.assignment
        (changed.person, changed.unit) = (person, unit)
        try seat.store(changed, at: sitting)
        return assignment
    }

    private func check(_ person: PersonID, _ lead: BodyID, _ sitting: Sitting) throws {
        let posts = try sitting.shelf(of: Post.self).posts(of: person).filter { $0.validity.holds(on: sitting.occasion.today) }
        let serves = try posts.contains { try $0.body == lead || sitting.register.superiors(of: $0.body).contains(lead) }
        guard serves else { throw Declined("person-elsewhere", "Người này không giữ chức vụ ở cơ quan chủ trì; hãy chọn người của cơ quan mình.") }
    }
}
