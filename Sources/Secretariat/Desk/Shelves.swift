import Organisation
public import Planning
public import Storage

extension Sitting {
    /// The shelf of one kind of thing.
    public func shelf<Value: Shelved>(of type: Value.Type = Value.self) -> Shelf<Value> { Shelf(transaction, occasion.authority) }

    /// The bodies with their names and successions.
    public var register: BodyRegister { BodyRegister(transaction, occasion.authority) }

    /// The assignments with what happened to them.
    public var assignments: AssignmentShelf { AssignmentShelf(transaction, occasion.authority) }

    /// The work items with their money.
    public var workItems: WorkItemShelf { WorkItemShelf(transaction, occasion.authority) }

    /// What stood in plans when they were published or adjusted.
    public var versions: PlanVersions { PlanVersions(transaction, occasion.authority) }

    /// The rules of following: those that the program brings along, with the authority's own on top.
    public func rules() throws -> RuleBook { try RuleBook.standard().adding(try OwnRules(transaction, occasion.authority).all()) }
}
