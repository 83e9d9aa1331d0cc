public import Organisation

/// The dated rules of following: when something is due, due soon, silent, overdue.
public struct RuleBook: Hashable, Sendable {
    /// All rules of all times. Of two of one key and day the later in the list holds.
    public let rules: [DatedRule]

    /// A book of these rules. Throws `RuleBookError.badValue` for a value of a sort that its key does not have.
    public init(rules: [DatedRule]) throws(RuleBookError) {
        for rule in rules where !rule.key.admits(rule.value) { throw .badValue(rule.key, rule.value) }
        self.rules = rules
    }

    /// The same book with an office's own rules on top. Throws as the making of a book does.
    public func adding(_ own: [DatedRule]) throws(RuleBookError) -> RuleBook { try RuleBook(rules: rules + own) }

    /// The rule that holds on a day; nothing before the first.
    public func rule(_ key: RuleKey, on day: Day) -> DatedRule? {
        var found: DatedRule?
        for rule in rules where rule.key == key && rule.from <= day && (found.map { $0.from <= rule.from } ?? true) { found = rule }
        return found
    }

    /// The number that a rule says on a day; nothing where it says none.
    public func number(_ key: RuleKey, on day: Day) -> Int? {
        if case .number(let number) = rule(key, on: day)?.value { number } else { nil }
    }

    /// The word that a rule says on a day; nothing where it says none.
    public func word(_ key: RuleKey, on day: Day) -> String? {
        if case .word(let word) = rule(key, on: day)?.value { word } else { nil }
    }

    /// The list that a rule says on a day; empty where it says none.
    public func list(_ key: RuleKey, on day: Day) -> [Int] {
        if case .list(let list) = rule(key, on: day)?.value { list } else { [] }
    }
}
