public import Organisation
public import Planning
import Storage

/// The open duties of a body that ended, each with those who may have it now.
public struct OpenDutiesOf: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.passOnDuties

    /// What is seen.
    public struct Answer: Sendable {
        /// In the order of their due days.
        public let duties: [PassingOn]
        /// The tasks that they are from.
        public let tasks: [TaskID: PlanTask]
        /// The bodies, for their names.
        public let registry: Registry
    }

    /// The body.
    public let body: BodyID

    /// The duties of a body that ended.
    public init(_ body: BodyID) { self.body = body }

    /// Throws `Declined` when the person may not pass duties on.
    public func answer(at sitting: Sitting) throws -> Answer {
        try sitting.permit(on: .authority)
        let registry = try sitting.register.registry()
        let heirs = registry.heirs(of: body, on: sitting.occasion.today).map { SuccessionCandidate($0) }
        let open = try sitting.assignments.open(touching: body)
        let duties = PassingOn.openDuties(of: body, in: open, candidates: heirs, on: sitting.occasion.today)
        let tasks = try Set(duties.map(\.task)).map { try sitting.shelf(of: PlanTask.self).get($0) }
        return Answer(duties: duties, tasks: Dictionary(tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }), registry: registry)
    }
}
