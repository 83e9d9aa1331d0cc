public import Organisation
public import Planning
public import SQL

/// Work items with their money; the money stands in rows of its own, so that sums are the database's affair.
public struct WorkItemShelf {
    private let transaction: any Transaction
    private let authority: AuthorityID
    private var shelf: Shelf<WorkItem> { Shelf(transaction, authority) }

    /// The work items of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// A work item that is known to be there.
    public func get(_ id: WorkItemID) throws -> WorkItem { try shelf.get(id) }

    /// The work items of assignments, in the order of their making.
    public func items(of assignments: [AssignmentID]) throws -> [WorkItem] {
        guard !assignments.isEmpty else { return [] }
        return try shelf.all(where: "assignment IN (\(list: assignments))", order: "due_sort, id")
    }

    /// Adds work items.
    public func add(_ items: [WorkItem]) throws {
        try shelf.add(items)
        try transaction.run(all: items.flatMap(money))
    }

    /// Puts a changed work item in the place of the one that was read.
    @discardableResult
    public func replace(_ item: WorkItem) throws -> WorkItem {
        let next = try shelf.replace(item)
        try dropMoney(of: item.id)
        try transaction.run(all: money(next))
        return next
    }

    /// Takes a work item out; the log keeps what it was.
    public func remove(_ item: WorkItem) throws {
        try dropMoney(of: item.id)
        try shelf.remove(item)
    }

    private func dropMoney(of item: WorkItemID) throws {
        try transaction.run("DELETE FROM money_line WHERE authority = \(authority) AND item = \(item)")
    }

    private func money(_ item: WorkItem) -> [Statement] {
        item.money.map { line in
            """
            INSERT INTO money_line (authority, item, year, source, asked, appraised, given, spent)
            VALUES (\(authority), \(item.id), \(line.year), \(line.source.rawValue), \(line.asked), \(line.appraised), \(line.given), \(line.spent))
            """
        }
    }
}
