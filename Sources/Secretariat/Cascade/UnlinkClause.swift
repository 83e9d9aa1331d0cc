public import Organisation
public import Planning
import Storage

/// Takes back that a task carries out a clause, with the reason; the log keeps the link.
public struct UnlinkClause: UseCase {
    /// The right that it needs.
    public static let verb = Verb.linkClause

    /// The link.
    public let link: Carries
    /// Why.
    public let reason: String

    /// A link to take back.
    public init(_ link: Carries, reason: String) {
        self.link = link
        self.reason = reason
    }

    /// Throws `Declined` where there is no such link, and without a reason.
    public func carryOut(at sitting: Sitting) throws -> TaskID {
        let plan = try sitting.shelf(of: Plan.self).get(link.below.plan)
        try sitting.permit(on: plan.concern(sitting))
        try Declined.unless(reason, "reason-missing", "Thiếu lý do gỡ liên kết; hãy ghi rõ lý do.")
        guard let old = try sitting.carryings.find(link), old.link == link else {
            throw Declined("not-linked", "Nhiệm vụ này chưa nối với mục đó; hãy xem lại bằng thucthi cascade path.")
        }
        try sitting.carryings.remove(link)
        try sitting.record(LogSubject("task", link.below.task), before: old, after: Carrying?.none, note: reason)
        return link.below.task
    }
}
