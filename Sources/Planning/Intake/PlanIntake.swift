public import Organisation

/// A reading becomes a plan and its tasks: every field keeps the words that it was taken from.
public struct PlanIntake: Sendable {
    /// The code of the reader's finding for a mark of state secrecy.
    public static let secretCode = "secret-mark"

    /// The plan, a draft.
    public let plan: Plan
    /// Its tasks, in reading order.
    public let tasks: [PlanTask]

    /// Takes a reading in. `keeper` is the body that runs the plan, `origin` tells the document's digest; `taskID` gives each task its name.
    /// With `knowledge` each task gets its likeliest field of activity.
    ///
    /// Throws `IntakeError.secret` where the document bears a mark of state secrecy: such a document is not kept.
    public init(_ reading: PlanReading, as id: PlanID, keeper: BodyID, origin: PlanOrigin, knowing knowledge: ProposalKnowledge? = nil, taskID: () -> TaskID)
        throws(IntakeError)
    {
        if let mark = reading.findings.first(where: { $0.code == Self.secretCode }) { throw .secret(message: mark.message) }
        plan = Self.plan(reading.draft.header, as: id, keeper, origin)
        let titles = Dictionary(reading.draft.outline.map { ($0.path, $0.title) }, uniquingKeysWith: { first, _ in first })
        let proposer = knowledge.map { FieldProposer(reading.draft, knowing: $0) }
        tasks = reading.draft.tasks.enumerated().map { position, draft in
            var task = PlanTask(draft, as: taskID(), of: id, position: position, titles: titles)
            if let proposer { task.field = proposer.field(ofTask: position) }
            return task
        }
    }

    private static func plan(_ header: PlanHeader, as id: PlanID, _ keeper: BodyID, _ origin: PlanOrigin) -> Plan {
        var plan = Plan(id: id, keeper: keeper, origin: origin)
        plan.type = Corrected(header.type)
        plan.number = Corrected(header.number)
        plan.issuer = Corrected(header.issuer)
        plan.place = Corrected(header.place)
        plan.issued = Corrected(read: header.date.flatMap { Day($0.value) }, citation: header.date?.citation)
        plan.title = Corrected(header.title)
        plan.signer = Corrected(header.signer)
        return plan
    }
}
