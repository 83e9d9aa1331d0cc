extension FieldDifference {
    /// As officials say it: `thời hạn: quý IV/2026 → 15/12/2026`.
    public var words: String { "\(to.name): \(from.valueWords) → \(to.valueWords)" }
}

extension FieldChange {
    /// What the field is called.
    public var name: String {
        switch self {
        case .text: "nội dung"
        case .kind: "loại"
        case .leads: TaskField.lead.words
        case .coordinating: TaskField.coordinating.words
        case .deadline: TaskField.deadline.words
        case .targets: TaskField.target.words
        case .product: TaskField.product.words
        case .field: "lĩnh vực"
        }
    }

    /// The value in words; a dash for nothing.
    public var valueWords: String {
        let words: String? =
            switch self {
            case .text(let text): text
            case .kind(let kind): kind.words
            case .leads(let names), .coordinating(let names): names?.joined(separator: "; ")
            case .deadline(let deadline): deadline?.words
            case .targets(let targets): targets?.map(\.text).joined(separator: "; ")
            case .product(let text), .field(let text): text
            }
        return words.flatMap { $0.isEmpty ? nil : $0 } ?? "–"
    }
}
