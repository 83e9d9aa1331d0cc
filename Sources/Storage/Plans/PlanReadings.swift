public import Organisation
public import Planning
public import SQL

/// The texts that plans were read from, with what was found wrong with them: the first is the plan's own, later ones adjusted it.
public struct PlanReadings {
    private let transaction: any Transaction
    private let authority: AuthorityID

    /// The readings of an authority, within a transaction.
    public init(_ transaction: any Transaction, _ authority: AuthorityID) {
        self.transaction = transaction
        self.authority = authority
    }

    /// Keeps a text and its findings behind those that are there.
    public func add(_ text: [UInt8], _ findings: [Finding], of plan: PlanID) throws {
        let number = try transaction.row("SELECT count(*) AS n FROM plan_reading WHERE authority = \(authority) AND plan = \(plan)")?.int("n") ?? 0
        let json = try CanonicalJSON.text(of: findings)
        try transaction.run(
            "INSERT INTO plan_reading (authority, plan, number, text, findings) VALUES (\(authority), \(plan), \(number + 1), \(text), \(json))")
    }

    /// The text of a plan's own document, in UTF-8; nothing for a plan that was entered by hand.
    public func text(of plan: PlanID) throws -> [UInt8]? {
        try transaction.row("SELECT text FROM plan_reading WHERE authority = \(authority) AND plan = \(plan) ORDER BY number")?.blob("text")
    }

    /// What was found wrong with a plan's own document.
    public func findings(of plan: PlanID) throws -> [Finding] {
        try transaction.row("SELECT findings FROM plan_reading WHERE authority = \(authority) AND plan = \(plan) ORDER BY number")?.json("findings") ?? []
    }
}
