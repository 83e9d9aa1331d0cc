public import Storage

/// All entries of the log, one by one, for whoever writes them down: a log may be longer than memory.
public struct ExportLog: Inquiry {
    /// The right that it needs.
    public static let verb = Verb.readLog

    /// Takes the next entry and how many there are.
    public let take: @Sendable (LogEntry, Int) throws -> Void

    /// An export to a taker.
    public init(_ take: @escaping @Sendable (LogEntry, Int) throws -> Void) { self.take = take }

    /// How many entries were taken.
    public func answer(at sitting: Sitting) throws -> Int {
        try sitting.permit(on: .authority)
        let log = LogStore(sitting.transaction)
        let count = try log.head(of: sitting.occasion.authority).number
        var taken = 0
        try log.visitEntries(of: sitting.occasion.authority) { entry in
            try take(entry, count)
            taken += 1
            return true
        }
        return taken
    }
}
