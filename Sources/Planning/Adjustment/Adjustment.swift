public import Organisation

/// A published plan beside the document that adjusts it, task by task: a patch that a person reviews line by line.
public struct Adjustment: Codable, Hashable, Sendable {
    /// The plan that is adjusted.
    public let plan: PlanID
    /// In the order of the new document; what it drops stands at the end, in the order of the plan.
    public private(set) var lines: [AdjustmentLine]

    /// Compares the live tasks of a plan with the tasks of a new reading, by the rules of a day.
    public init(of list: TaskList, with reading: [PlanTask], on day: Day, rules: RuleBook) {
        plan = list.plan
        let old = list.live
        let new = reading.filter(\.fate.isLive).sorted { $0.position < $1.position }
        let matches = TaskMatcher(old, new, likeness: rules.number(.adjustmentLikeness, on: day) ?? 100).matches
        var partner: [Int: PlanTask] = [:]
        for (index, match) in matches.enumerated() { if let match { partner[match] = old[index] } }
        let dropped = old.indices.filter { matches[$0] == nil }.map { AdjustmentLine(.dropped(old[$0].id), new: nil) }
        lines = new.enumerated().map { Self.line(partner[$0], $1) } + dropped
    }

    private static func line(_ old: PlanTask?, _ new: PlanTask) -> AdjustmentLine {
        guard let old else { return AdjustmentLine(.added, new: new) }
        let differences = FieldDifference.between(old, new)
        return AdjustmentLine(differences.isEmpty ? .same(old.id) : .changed(old.id, differences), new: new)
    }

    /// Accepts a line, or takes the acceptance back; a number that no line has changes nothing.
    public mutating func accept(_ line: Int, _ isAccepted: Bool = true) {
        guard lines.indices.contains(line) else { return }
        if case .same = lines[line].change { return }
        lines[line].isAccepted = isAccepted
    }

    /// Accepts every line.
    public mutating func acceptAll() { for line in lines.indices { accept(line) } }

    /// Whether the new document says the same of every task.
    public var isEmpty: Bool { lines.allSatisfy { if case .same = $0.change { true } else { false } } }

    private enum CodingKeys: String, CodingKey {
        case plan, lines
    }
}
