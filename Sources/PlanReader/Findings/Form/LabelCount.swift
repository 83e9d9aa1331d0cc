/// Counts the labels of a document on, place by place, and says which of them does not go on from the last.
struct LabelCount {
    enum Fault {
        /// Opens its part and is not the first of its kind.
        case first
        case repeated
        case skipped(after: Label)
        case backward(after: Label)
    }

    /// Labels that count on from each other: of one family, below one place.
    private struct Series: Hashable {
        var parent: Int?
        var family: Label.Family
        /// `2` of `2.1`.
        var above: String
    }

    private var last: [Series: Label] = [:]
    /// The last label of each family wherever it stands: articles, and the items of some documents, are counted through all parts.
    private var lastAnywhere: [Label.Family: Label] = [:]

    /// Takes the next label of the document.
    mutating func take(_ label: Label, below parent: Int?) -> Fault? {
        let series = Series(parent: parent, family: label.family, above: label.printed.split(separator: ".").dropLast().joined(separator: "."))
        defer {
            last[series] = label
            lastAnywhere[label.family] = label
        }
        // A new list may begin behind any line; labels inside a sentence are no outline.
        guard label.ordinal != 1, label.family != .bracketed, label.family != .smallRoman else { return nil }
        if let before = lastAnywhere[label.family], goesOn(label, from: before) { return nil }
        guard let before = last[series] else { return .first }
        if goesOn(label, from: before) { return nil }
        if label.ordinal == before.ordinal { return .repeated }
        return label.ordinal > before.ordinal ? .skipped(after: before) : .backward(after: before)
    }

    /// `g` goes on from `e` too: few count an `f`.
    private func goesOn(_ label: Label, from last: Label) -> Bool { label.ordinal == last.ordinal + 1 || label.ordinal == last.successor?.ordinal }
}
