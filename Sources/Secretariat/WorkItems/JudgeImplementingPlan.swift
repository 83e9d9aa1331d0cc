public import Organisation
public import Planning
import Storage

/// The giver accepts a body's implementing plan, or returns it with words.
public struct JudgeImplementingPlan: UseCase {
    /// The right that it needs.
    public static let verb = Verb.judgeImplementingPlan

    /// The plan that is carried out.
    public let plan: PlanID
    /// The body that filed.
    public let body: BodyID
    /// Whether it is accepted; returned otherwise.
    public let accepts: Bool
    /// What is to be mended; needed for a return.
    public let words: String?

    /// A judgement of a filing.
    public init(plan: PlanID, body: BodyID, accepts: Bool, words: String? = nil) {
        self.plan = plan
        self.body = body
        self.accepts = accepts
        self.words = words
    }

    /// Throws `Declined` when nothing is filed, or a return has no words.
    public func carryOut(at sitting: Sitting) throws -> ImplementingPlanID {
        let upper = try sitting.shelf(of: Plan.self).get(plan)
        try sitting.permit(on: upper.concern(sitting))
        guard let old = try sitting.shelf(of: ImplementingPlan.self).plans(of: plan).first(where: { $0.body == body }),
            old.state(on: sitting.occasion.today) == .filed
        else { throw Declined("nothing-filed", "Cơ quan này chưa nộp kế hoạch thực hiện nào đang chờ xem xét.") }
        guard accepts || words?.contains(where: { !$0.isWhitespace }) == true else {
            throw Declined("words-missing", "Trả lại phải ghi rõ điều cần sửa; hãy ghi một câu.")
        }
        var new = old
        new.add(FilingFact(accepts ? .accepted : .returned, on: sitting.occasion.today, at: sitting.occasion.at, by: sitting.actor.id, words: words))
        try sitting.shelf().replace(new)
        try sitting.record(LogSubject("implementing-plan", new.id), before: old, after: new)
        return new.id
    }
}
