import Organisation
import Planning
import SQL
import Storage

/// Things of a world that are asked for: spread over all of it, not those that were written last.
struct StoreSample: Sendable {
    private static let size = 256

    let tasks: [TaskID]
    let plans: [PlanID]
    let bodies: [BodyID]
    /// Given and not taken on yet, with their leads.
    let given: [(id: AssignmentID, lead: BodyID)]
    /// Words that few tasks hold, and words that very many hold.
    let words: (rare: [String], common: [String])

    init(_ transaction: any Transaction, _ authority: AuthorityID) throws {
        let ids: [TaskID] = try transaction.rows("SELECT id FROM plan_task WHERE authority = \(authority) ORDER BY id").map { try $0.identifier("id") }
        tasks = Self.spread(ids)
        plans = Self.spread(
            try transaction.rows("SELECT DISTINCT plan FROM assignment WHERE authority = \(authority) ORDER BY plan").map { try $0.identifier("plan") })
        bodies = try transaction.rows(
            "SELECT lead, count(*) AS n FROM assignment WHERE authority = \(authority) AND confirmed_on IS NOT NULL GROUP BY lead ORDER BY n DESC LIMIT 16"
        ).map { try $0.identifier("lead") }
        given = try transaction.rows(
            """
            SELECT id, lead FROM assignment WHERE authority = \(authority) AND confirmed_on IS NOT NULL AND accepted_on IS NULL AND closed_on IS NULL
            AND done_on IS NULL ORDER BY id LIMIT 400
            """
        ).map { (try $0.identifier("id"), try $0.identifier("lead")) }
        words = (rare: (0..<50).map { "\(1_000 + $0 * 37)" }, common: ["tinh", "trên địa bàn", "trong linh vuc", "du lieu"])
    }

    private static func spread<Thing>(_ things: [Thing]) -> [Thing] {
        let step = max(1, things.count / size)
        return stride(from: 0, to: things.count, by: step).map { things[$0] }
    }
}
