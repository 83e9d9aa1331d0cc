public import Organisation

/// Who should have a task: what its printed names come to on a day, one proposal for each body that leads.
public struct Assigning: Sendable {
    /// One for each body, in the order of the names.
    public let proposals: [AssignmentProposal]
    /// Names that a person must settle.
    public let open: [OpenName]

    /// Resolves the names of a task on a day. `excluding` are bodies that no collective means: the issuer itself.
    public init(_ task: PlanTask, on day: Day, rules: RuleBook, excluding: Set<BodyID> = [], resolver: NameResolver) {
        let leads = ResolvedNames(task.leads.value ?? [], part: .lead, on: day, excluding: excluding, resolver)
        let partners = ResolvedNames(task.coordinating.value ?? [], part: .coordinating, on: day, excluding: excluding, resolver)
        let leading = Set(leads.bodies.map(\.body))
        let coordinating = partners.bodies.filter { !leading.contains($0.body) }.map { Coordination(body: $0.body, printed: $0.printed) }
        let due = rules.due(of: task.deadline.value, given: day)
        proposals = leads.bodies.map { found in
            AssignmentProposal(
                task: task.id, lead: found.body, origin: found.origin, printedLead: found.printed, coordinating: coordinating, due: due)
        }
        open = leads.open + partners.open
    }
}
