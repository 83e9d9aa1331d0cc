/// How something stands on a day: one of the four official statuses, and what else is to be seen. Derived, never stored.
public struct WorkStatus: Hashable, Sendable {
    /// Done or not, in time or late.
    public let completion: Completion
    /// What else is to be seen, the most pressing first.
    public let marks: [StatusMark]

    init(_ completion: Completion, marks: [StatusMark]) {
        self.completion = completion
        self.marks = marks
    }

    /// As officials read it: the status, then what else is to be seen.
    public var words: String { ([completion.words] + marks.map(\.words)).joined(separator: "; ") }
}
