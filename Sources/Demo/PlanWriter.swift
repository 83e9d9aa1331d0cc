import Organisation
import Planning
import SQL
import Storage

/// Puts invented plans on the shelves of a province, within a transaction, and tells the log of each.
struct PlanWriter {
    private let transaction: any Transaction
    private let province: InventedProvince

    init(_ transaction: any Transaction, _ province: InventedProvince) {
        self.transaction = transaction
        self.province = province
    }

    /// Puts a plan on the shelves with all that became of it.
    func write(_ made: InventedPlan) throws {
        let authority = province.authority
        try Shelf<Plan>(transaction, authority).add([made.plan])
        try Shelf<PlanTask>(transaction, authority).add(made.tasks)
        if let published = made.plan.published {
            try PlanVersions(transaction, authority).add(made.tasks, of: made.plan.id, at: published.at, by: published.by)
        }
        try AssignmentShelf(transaction, authority).add(made.assignments, in: made.plan.id)
        try WorkItemShelf(transaction, authority).add(made.workItems)
        let counts = ["tasks": made.tasks.count, "assignments": made.assignments.count, "workItems": made.workItems.count]
        try record("inventPlan", LogSubject("plan", made.plan.id), counts, at: made.taken.at)
    }

    /// Tells the log.
    func record(_ verb: String, _ subject: LogSubject, _ counts: [String: Int], at instant: Instant) throws {
        let log = LogStore(transaction)
        let draft = LogDraft(
            at: instant, actor: .system, origin: .commandLine(host: "demo"), verb: verb, subject: subject, after: try CanonicalJSON.text(of: counts))
        try log.append(draft, to: try log.takeHead(of: province.authority))
    }
}
