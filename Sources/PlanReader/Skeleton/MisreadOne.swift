/// `I.` where `2.` follows and no `II` does: machine reading took the number for a numeral.
enum MisreadOne {
    static func find(_ range: Range<Int>, of source: ParagraphText) -> Int? {
        let labels = range.compactMap { index in label(at: index, source).map { (index: index, label: $0) } }
        guard let one = labels.firstIndex(where: { $0.label.family == .roman }), labels[one].label.printed == "I" else { return nil }
        guard !labels.contains(where: { $0.label.family == .roman && $0.label.ordinal > 1 }) else { return nil }
        let next = labels[(one + 1)...].first { $0.label.family == .arabic(depth: 1) }
        return next?.label.ordinal == 2 ? labels[one].index : nil
    }

    static func label(_ printed: Label) -> Label { Label(family: .arabic(depth: 1), printed: "1", ordinal: printed.ordinal) }

    private static func label(at index: Int, _ source: ParagraphText) -> Label? {
        guard case .label(let label, _) = source.paragraphs[index].opening, !source.paragraphs[index].isRow else { return nil }
        return label
    }
}
