import Organisation
public import Planning
import Storage

/// Sets a rule of following from a day on; what held before stays known for the days before.
public struct SetRule: UseCase {
    /// The right that it needs.
    public static let verb = Verb.changeRule

    /// The rule.
    public let rule: DatedRule

    /// A rule from a day on.
    public init(_ rule: DatedRule) { self.rule = rule }

    /// Throws `Declined` for a value that the rule cannot have, for no source, and where the rule says so already.
    public func carryOut(at sitting: Sitting) throws -> DatedRule {
        try sitting.permit(on: .authority)
        try Declined.unless(rule.source, "source-missing", "Chưa nêu văn bản làm căn cứ; hãy ghi số, ký hiệu văn bản.")
        let before = try sitting.rules()
        _ = try before.adding([rule])
        let old = before.rule(rule.key, on: rule.from)
        let own = try sitting.ownRules.all().last { $0.key == rule.key && $0.from == rule.from }
        guard own != rule else { throw Declined("rule-set-already", "Quy tắc này đã được đặt đúng như vậy; không cần đặt lại.") }
        try sitting.ownRules.add(rule, at: sitting.occasion.at)
        try sitting.record(LogSubject(kind: "rule", id: rule.key.rawValue), before: old, after: rule)
        return rule
    }
}
