public import Organisation
public import Planning
public import SQL
public import Seals

/// The kept files that belong to a plan.
public struct PlanFiles {
    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The files of an authority's plans, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// Adds a file that has its row to a plan; the same file twice is added once. Tells whether it was new.
    public func add(_ file: Attachment, to plan: PlanID, by person: PersonID) throws -> Bool {
        let added = try transaction.run(
            """
            INSERT INTO plan_file (authority, plan, digest, name, at, person)
            VALUES (\(authority), \(plan), \(file.digest), \(file.name), \(file.at), \(person)) ON CONFLICT (authority, plan, digest) DO NOTHING
            """)
        return added > 0
    }

    /// Whether a file is a plan's: added to it, its own document, or the document of one of its versions.
    public func holds(_ digest: Digest, plan: PlanID) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 AS found FROM plan_file WHERE authority = \(authority) AND plan = \(plan) AND digest = \(digest)
            UNION ALL SELECT 1 FROM plan WHERE authority = \(authority) AND id = \(plan) AND document = \(digest)
            UNION ALL SELECT 1 FROM plan_version WHERE authority = \(authority) AND plan = \(plan) AND document = \(digest)
            """) != nil
    }

    /// The files that were added to a plan, in the order in which they came.
    public func all(of plan: PlanID) throws -> [Attachment] {
        try transaction.rows(
            """
            SELECT a.digest, f.name, a.media_type, a.byte_count, f.at FROM plan_file f
            JOIN attachment a ON a.authority = f.authority AND a.digest = f.digest
            WHERE f.authority = \(authority) AND f.plan = \(plan) ORDER BY f.at, a.digest
            """
        ).map { try Attachment($0) }
    }
}
