import Planning

/// A deadline with the words that say it.
struct DeadlineReading: Sendable {
    var deadline: Deadline
    /// Indices of its words.
    var words: Range<Int>
}
