public import Organisation
public import SQL
import Seals

/// The log inside one transaction. A write begins with `takeHead` and ends with `append`.
public struct LogStore {
    private let transaction: any Transaction

    /// The log as this transaction sees and changes it.
    public init(_ transaction: any Transaction) { self.transaction = transaction }

    /// Begins the chain of an authority that has none.
    @discardableResult
    public func begin(_ authority: AuthorityID) throws -> LogHead {
        let head = LogHead.beginning(of: authority)
        try transaction.run(
            "INSERT INTO log_head (authority, number, digest, at) VALUES (\(authority), \(head.number), \(head.digest), \(head.at))")
        return head
    }

    /// Takes the head of an authority's chain and holds it until the transaction ends: the first statement of each write, so that
    /// writes of one authority follow one another while those of others go on.
    public func takeHead(of authority: AuthorityID) throws -> LogHead {
        let taken = try transaction.run("UPDATE log_head SET number = number WHERE authority = \(authority)")
        guard taken == 1 else { throw LogError.noChain(authority) }
        return try head(of: authority)
    }

    /// Where an authority's chain stands, without holding it.
    public func head(of authority: AuthorityID) throws -> LogHead {
        guard let row = try transaction.row("SELECT number, digest, at FROM log_head WHERE authority = \(authority)") else {
            throw LogError.noChain(authority)
        }
        return LogHead(authority: authority, number: try row.int("number"), digest: try row.digest("digest"), at: try row.instant("at"))
    }

    /// Records a change behind the head that this transaction holds; the entry's own head is where the next one goes.
    @discardableResult
    public func append(_ change: LogDraft, to head: LogHead) throws -> LogEntry {
        let entry = LogEntry(change, after: head)
        let moved = try transaction.run(
            """
            UPDATE log_head SET number = \(entry.number), digest = \(entry.digest), at = \(change.at) \
            WHERE authority = \(head.authority) AND number = \(head.number) AND digest = \(head.digest)
            """)
        guard moved == 1 else { throw LogError.headMoved(head.authority, expected: head.number) }
        try transaction.run(Self.insertion(of: entry))
        return entry
    }

    /// The entries of a chain in order, one by one, until the visitor has seen enough and answers false.
    ///
    /// They are asked for page by page, since an engine may hold a whole answer in memory.
    public func visitEntries(of authority: AuthorityID, from number: Int = 1, _ visitor: (LogEntry) throws -> Bool) throws {
        var (next, seen, goesOn) = (number, 0, true)
        repeat {
            seen = 0
            try transaction.visit(
                """
                SELECT \(part: Self.columns) FROM log_entry WHERE authority = \(authority) AND number >= \(next) ORDER BY number LIMIT \(Self.page)
                """
            ) { row in
                let entry = try LogEntry(row)
                (seen, next) = (seen + 1, entry.number + 1)
                goesOn = try visitor(entry)
                return goesOn
            }
        } while goesOn && seen == Self.page
    }

    /// The history of one thing in order, one by one, until the visitor has seen enough and answers false.
    public func visitEntries(of authority: AuthorityID, about subject: LogSubject, _ visitor: (LogEntry) throws -> Bool) throws {
        try transaction.visit(
            """
            SELECT \(part: Self.columns) FROM log_entry \
            WHERE authority = \(authority) AND subject_kind = \(subject.kind) AND subject = \(subject.id) ORDER BY number
            """
        ) { row in try visitor(try LogEntry(row)) }
    }

    /// Checks a whole chain against itself, its stored head and the anchors. What cannot be read is a finding, no failure.
    ///
    /// - Parameter seen: is told now and then how many entries were seen of how many.
    public func check(of authority: AuthorityID, anchors: LogAnchors = .none, seen: (Int, Int) -> Void = { _, _ in }) throws -> LogReport {
        let stored = try head(of: authority)
        var check = LogCheck(of: authority, anchors: anchors)
        do {
            try visitEntries(of: authority) { entry in
                if entry.number.isMultiple(of: 512) { seen(entry.number, stored.number) }
                return check.take(entry)
            }
        } catch let error as LogError {
            guard case .unreadable = error else { throw error }
            check.takeUnreadable(log: error.log)
        }
        return check.report(stored: stored)
    }
}

extension LogStore {
    private static let page = 2_000

    private static let columns: Statement =
        "authority, number, at, actor, actor_name, origin, verb, subject_kind, subject, before, after, note, previous, digest"

    private static func insertion(of entry: LogEntry) -> Statement {
        let change = entry.change
        return """
            INSERT INTO log_entry (\(part: columns)) VALUES (\(entry.authority), \(entry.number), \(change.at), \
            \(change.actor.id.sqlValue), \(change.actor.name), \(change.origin.text), \(change.verb), \(change.subject.kind), \(change.subject.id), \
            \(change.before.sqlValue), \(change.after.sqlValue), \(change.note.sqlValue), \(entry.previous), \(entry.digest))
            """
    }
}
