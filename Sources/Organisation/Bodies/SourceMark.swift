/// How well a statement of the catalogue is known.
public enum SourceMark: String, CaseIterable, Hashable, Sendable, Codable {
    /// Read in the source that is named.
    case read
    /// Known in the trade, the text not at hand when it was written down.
    case memory
    /// Not settled: to be shown with a question, never acted upon.
    case open

    /// The weaker of two marks: a chain of statements is known as well as its weakest.
    public static func weaker(_ one: SourceMark, _ other: SourceMark) -> SourceMark {
        if one == .open || other == .open { return .open }
        return one == .memory || other == .memory ? .memory : .read
    }
}
