public import Organisation
public import Planning
public import SQL

/// The confirmed links between tasks of plans and the clauses above that they carry out.
public struct Carryings {
    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The links of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// Keeps links that a person confirmed.
    public func add(_ carryings: [Carrying]) throws {
        try transaction.run(
            all: try carryings.map { carrying in
                let (below, above) = (carrying.link.below, carrying.link.above)
                let value = try CanonicalJSON.text(of: carrying)
                return """
                    INSERT INTO carries (authority, task, upper_task, plan, upper_plan, at, person, value)
                    VALUES (\(authority), \(below.task), \(above.task), \(below.plan), \(above.plan), \(carrying.at), \(carrying.by),
                        \(value))
                    """
            })
    }

    /// The link between two clauses with who confirmed it, or nothing.
    public func find(_ link: Carries) throws -> Carrying? {
        try transaction.row(
            "SELECT value FROM carries WHERE authority = \(authority) AND task = \(link.below.task) AND upper_task = \(link.above.task)")?.json("value")
    }

    /// Takes a link back; the log keeps it. Throws `StorageError.notFound` where there is none.
    public func remove(_ link: Carries) throws {
        let changed = try transaction.run(
            "DELETE FROM carries WHERE authority = \(authority) AND task = \(link.below.task) AND upper_task = \(link.above.task)")
        guard changed == 1 else { throw StorageError.notFound(kind: "carries", id: link.below.task.description) }
    }

    /// What the tasks of a plan carry right above.
    public func above(_ plan: PlanID) throws -> [Carries] { try links(where: "plan = \(plan)") }

    /// What carries a plan's clauses, through all levels below it.
    public func below(_ plan: PlanID) throws -> [Carries] {
        var (known, next, found): (Set<PlanID>, [PlanID], [Carries]) = ([plan], [plan], [])
        while !next.isEmpty {
            let level = try links(where: "upper_plan IN (\(list: next))")
            found += level
            next = Set(level.map(\.below.plan)).subtracting(known).sorted()
            known.formUnion(next)
        }
        return found
    }

    private func links(where condition: Statement) throws -> [Carries] {
        try transaction.rows(
            "SELECT task, plan, upper_task, upper_plan FROM carries WHERE authority = \(authority) AND \(part: condition) ORDER BY task, upper_task"
        ).map { row in
            Carries(
                PlanClause(plan: try row.identifier("plan"), task: try row.identifier("task")),
                carries: PlanClause(plan: try row.identifier("upper_plan"), task: try row.identifier("upper_task")))
        }
    }
}
