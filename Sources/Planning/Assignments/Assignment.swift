public import Organisation

/// Names an assignment.
public typealias AssignmentID = Identifier<Assignment>

/// A task given to one body that leads. A duty on many is one assignment for each.
public struct Assignment: Codable, Hashable, Sendable {
    /// Its name in the system.
    public let id: AssignmentID
    /// The task that is given.
    public let task: TaskID
    /// The one body that answers for it.
    public let lead: BodyID
    /// The assignment that this one was handed down from.
    public let upper: AssignmentID?
    /// Why this body has it.
    public let origin: AssignmentOrigin
    /// The name that the plan prints for the lead; kept when the work goes to a successor.
    public let printedLead: String?
    /// Those who work with the lead.
    public var coordinating: [Coordination]
    /// When it is due now; earlier days stand in the events.
    public internal(set) var due: Due
    /// The officer who does it.
    public var person: PersonID?
    /// The part of the body that does it.
    public var unit: BodyID?
    /// What happened, in the order of entry.
    public internal(set) var events: [AssignmentEvent]
    /// Counts the changes, so that a write on an old one is refused.
    public var version: Int

    /// An assignment with what is known of it; `events` as they were stored.
    public init(
        id: AssignmentID, task: TaskID, lead: BodyID, upper: AssignmentID? = nil, origin: AssignmentOrigin, printedLead: String? = nil,
        coordinating: [Coordination] = [], due: Due = .none, person: PersonID? = nil, unit: BodyID? = nil, events: [AssignmentEvent] = [], version: Int = 1
    ) {
        self.id = id
        self.task = task
        self.lead = lead
        self.upper = upper
        self.origin = origin
        self.printedLead = printedLead
        self.coordinating = coordinating
        self.due = due
        self.person = person
        self.unit = unit
        self.events = events
        self.version = version
    }

    private enum CodingKeys: String, CodingKey {
        case id, task, lead, upper, origin, printedLead, coordinating, due, person, unit, events, version
    }
}
