public import Organisation
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

    /// Which tasks carry out which clauses above.
    public var carryings: Carryings { Carryings(transaction, occasion.authority) }

    /// What stood in plans when they were published or adjusted.
    public var versions: PlanVersions { PlanVersions(transaction, occasion.authority) }

    /// The days that the authority set for itself.
    public var ownHolidays: OwnHolidays { OwnHolidays(transaction, occasion.authority) }

    /// The rules that the authority set for itself.
    public var ownRules: OwnRules { OwnRules(transaction, occasion.authority) }

    /// The working days: those that the program knows, with the authority's own on top.
    public func calendar() throws -> WorkingCalendar { try WorkingCalendar.standard().adding(try ownHolidays.all()) }

    /// People and posts as one value for questions.
    public func roster() throws -> Roster { Roster(people: try shelf(of: Person.self).inOrder(), posts: try shelf(of: Post.self).all()) }

    /// The rules of following: those that the program brings along, with the authority's own on top.
    public func rules() throws -> RuleBook { try RuleBook.standard().adding(try ownRules.all()) }
}
