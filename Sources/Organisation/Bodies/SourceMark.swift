/// How well a statement of the catalogue is known.
public enum SourceMark: String, CaseIterable, Hashable, Sendable {
    /// Read in the source that is named.
    case read
    /// Known in the trade, the text not at hand when it was written down.
    case memory
    /// Not settled: to be shown with a question, never acted upon.
    case open
}
