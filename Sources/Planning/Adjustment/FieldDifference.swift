/// A field that an adjustment changes: from what counts now to what the new document says.
public struct FieldDifference: Codable, Hashable, Sendable {
    /// What counts now.
    public let from: FieldChange
    /// What the new document says.
    public let to: FieldChange

    private enum CodingKeys: String, CodingKey {
        case from, to
    }
}

extension FieldDifference {
    /// The fields in which two tasks differ, in the order in which officials ask.
    ///
    /// A field that a person corrected, and that the new document prints as it was read before, is no difference: the correction stays.
    static func between(_ old: PlanTask, _ new: PlanTask) -> [FieldDifference] {
        let isSameText = TaskContent.key(old.text.value ?? "") == TaskContent.key(new.text.value ?? "")
        let text = isSameText ? nil : difference(old.text, new.text) { .text($0 ?? "") }
        return [
            text, difference(old.kind, new.kind) { .kind($0 ?? .task) }, difference(old.leads, new.leads, none: []) { .leads($0) },
            difference(old.coordinating, new.coordinating, none: []) { .coordinating($0) }, difference(old.deadline, new.deadline) { .deadline($0) },
            difference(old.targets, new.targets, none: []) { .targets($0) }, difference(old.product, new.product) { .product($0) },
        ].compactMap { $0 }
    }

    private static func difference<Value>(
        _ old: Corrected<Value>, _ new: Corrected<Value>, none: Value? = nil, _ change: (Value?) -> FieldChange
    ) -> FieldDifference? {
        let (now, then) = (old.value ?? none, new.value ?? none)
        guard now != then, !(old.isCorrected && then == (old.read ?? none)) else { return nil }
        return FieldDifference(from: change(old.value), to: change(new.value))
    }
}
