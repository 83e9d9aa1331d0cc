public import Organisation
import Storage

/// Records that a body's work, or a part of it, passes to another body on a day; where all of it passes, the old body ends.
public struct RecordSuccession: UseCase {
    /// The right that it needs.
    public static let verb = Verb.recordSuccession

    /// Whose work it was.
    public let predecessor: BodyID
    /// Who takes it over.
    public let successor: BodyID
    /// The first day on which the successor answers.
    public let day: Day
    /// All of the work or a part.
    public let scope: Succession.Scope
    /// The decision that orders it.
    public let basis: String?

    /// Work that passes on.
    public init(predecessor: BodyID, successor: BodyID, day: Day, scope: Succession.Scope, basis: String?) {
        self.predecessor = predecessor
        self.successor = successor
        self.day = day
        self.scope = scope
        self.basis = basis
    }

    /// Throws `Declined` with the register's own code when the succession does not fit.
    public func carryOut(at sitting: Sitting) throws -> SuccessionID {
        try sitting.permit(on: .authority)
        let bodies = sitting.shelf(of: RegisteredBody.self)
        let old = try bodies.get(predecessor)
        _ = try bodies.get(successor)
        guard predecessor != successor else {
            throw Declined("succession-to-itself", "Cơ quan không thể kế thừa chính mình; hãy chọn cơ quan kế thừa khác.")
        }
        if case .part(let part) = scope { try Declined.unless(part, "part-empty", "Chưa rõ phần việc nào được chuyển; hãy ghi tên phần việc.") }
        let edge = SuccessionEdge(id: sitting.identifier(), predecessor: predecessor, successor: successor, day: day, scope: scope, basis: basis)
        var ended = old
        if scope.isWhole, ended.validity.outlasts(day) { ended.end(on: day) }
        let changed = ended
        let known = try sitting.register.registry().successions(from: predecessor).contains { $0.successor == successor && $0.day == day }
        guard !known else { throw Declined("succession-known", "Việc kế thừa này đã được ghi; không cần ghi lại.") }
        try sitting.register.check(changing: [changed], following: [edge])
        try sitting.register.add([edge])
        if changed != old { try sitting.register.replace(changed) }
        try sitting.record(LogSubject("body", predecessor), before: old.validity, after: edge)
        return edge.id
    }
}

extension RegisteredBody {
    /// Ends on a day, with its names and codes.
    fileprivate mutating func end(on day: Day) {
        validity = validity.ended(on: day)
        names = names.map { era in
            var era = era
            era.validity = era.validity.ended(on: day)
            return era
        }
        codes = codes.map { DatedCode($0.code, validity: $0.validity.ended(on: day)) }
    }
}

extension Validity {
    /// Whether it holds beyond the day before this one.
    fileprivate func outlasts(_ day: Day) -> Bool {
        guard let until else { return true }
        return until > day
    }

    /// The same, but no longer than until a day.
    fileprivate func ended(on day: Day) -> Validity { outlasts(day) ? Validity(from: from, until: day) : self }
}
