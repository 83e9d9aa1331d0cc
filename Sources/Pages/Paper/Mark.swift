import Planning

/// A stretch of the document that means something, to be shown in it.
struct Mark: Hashable {
    /// What the words are. In this order they stand inside each other where they cover the same words.
    enum Meaning: Hashable {
        /// The words that a finding is about, by its index.
        case finding(Int)
        /// A task, by its index.
        case task(Int)
        /// The words that gave a field, for one task or, from a heading, for many.
        case field(TaskField, tasks: [Int])
        /// A page number or stamp in the middle of the text.
        case furniture

        fileprivate var depth: Int {
            switch self {
            case .finding: 0
            case .task: 1
            case .field: 2
            case .furniture: 3
            }
        }
    }

    var range: Range<Int>
    var meaning: Meaning
    /// The name of the place in the page; nil for all but the first piece of what is cited in several.
    var id: String?

    /// Outer marks first: the earlier, the longer, the more general.
    static func isOutside(_ left: Mark, _ right: Mark) -> Bool {
        if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
        if left.range.upperBound != right.range.upperBound { return left.range.upperBound > right.range.upperBound }
        return left.meaning.depth < right.meaning.depth
    }
}
