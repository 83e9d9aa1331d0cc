import Documents

/// A field of a task that the reader fills: what it is called and what was found for it.
public enum TaskField: String, Sendable, CaseIterable, Comparable {
    case lead, coordinating, deadline, target, product

    /// As officials call it.
    public var words: String {
        switch self {
        case .lead: "chủ trì"
        case .coordinating: "phối hợp"
        case .deadline: "thời hạn"
        case .target: "chỉ tiêu"
        case .product: "sản phẩm"
        }
    }

    /// In the order in which officials ask.
    public static func < (left: TaskField, right: TaskField) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
}

extension TaskDraft {
    /// What was found for a field, in words, each with the words of the document that say so.
    public func values(of field: TaskField) -> [Cited<String>] {
        switch field {
        case .lead: leads
        case .coordinating: coordinating
        case .deadline: [deadline.map { Cited($0.value.words, $0.citation) }].compactMap { $0 }
        case .target: targets.map { Cited($0.value.text, $0.citation) }
        case .product: [product].compactMap { $0 }
        }
    }
}
