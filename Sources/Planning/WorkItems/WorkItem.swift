public import Organisation

/// Names a work item.
public typealias WorkItemID = Identifier<WorkItem>

/// What the lead makes of its duty (việc cụ thể): one thing to do, with what comes of it, when and for how much.
public struct WorkItem: Codable, Hashable, Sendable {
    /// Its name in the system.
    public let id: WorkItemID
    /// The assignment that it is part of.
    public let assignment: AssignmentID
    /// What is done.
    public var what: String
    /// What shows that it is done.
    public var product: String?
    /// When it is due.
    public var due: Due
    /// Who does it.
    public var person: PersonID?
    /// What it costs, by year and source.
    public var money: [MoneyLine]
    /// The day on which it was done.
    public var done: Day?
    /// Counts the changes, so that a write on an old one is refused.
    public var version: Int

    /// A thing to do.
    public init(
        id: WorkItemID, assignment: AssignmentID, what: String, product: String? = nil, due: Due = .none, person: PersonID? = nil, money: [MoneyLine] = [],
        done: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.assignment = assignment
        self.what = what
        self.product = product
        self.due = due
        self.person = person
        self.money = money
        self.done = done
        self.version = version
    }

    private enum CodingKeys: String, CodingKey {
        case id, assignment, what, product, due, person, money, done, version
    }
}
