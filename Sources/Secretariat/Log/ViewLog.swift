public import Storage

/// The entries of the log: of one thing or of all, the latest or all.
public struct ViewLog: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readLog

    /// About what; nil for everything.
    public let subject: LogSubject?
    /// So many of the latest; nil for all.
    public let last: Int?

    /// Entries of a thing, the latest of them.
    public init(about subject: LogSubject? = nil, last: Int? = nil) {
        self.subject = subject
        // A number that somebody typed: none below nothing, none that no log has.
        self.last = last.map { min(max(0, $0), 10_000_000) }
    }

    /// The entries in order.
    public func answer(at sitting: Sitting) throws -> [LogEntry] {
        try sitting.permit(on: .authority)
        let log = LogStore(sitting.transaction)
        var entries: [LogEntry] = []
        if let subject {
            try log.visitEntries(of: sitting.occasion.authority, about: subject) { keep($0, in: &entries) }
        } else {
            try log.visitEntries(of: sitting.occasion.authority, from: try first(log, sitting)) { keep($0, in: &entries) }
        }
        return last.map { Array(entries.suffix($0)) } ?? entries
    }

    private func first(_ log: LogStore, _ sitting: Sitting) throws -> Int {
        guard let last else { return 1 }
        return max(1, try log.head(of: sitting.occasion.authority).number - last + 1)
    }

    private func keep(_ entry: LogEntry, in entries: inout [LogEntry]) -> Bool {
        entries.append(entry)
        // What is too old is let go now and then, so that memory holds no long history of which only the end is wanted.
        if let last, entries.count >= 2 * last + 1000 { entries.removeFirst(entries.count - last) }
        return true
    }
}
