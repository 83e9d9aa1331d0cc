public import Organisation

/// Checks a chain entry by entry, in memory that does not grow with the chain.
///
/// A chain alone shows what was changed inside it. That its end was cut off, or that all of it was made anew, only heads from
/// elsewhere show: anchors, and the head that is stored beside it.
public struct LogCheck: Sendable {
    /// The head of what was taken so far and holds.
    public private(set) var head: LogHead
    private var found: LogBreak?
    private var confirmed: Int
    private var judged: [JudgedAnchor]
    private var waiting: [Int: [SignedHead]]
    private var clock: ClockWatch

    /// Begins behind a head that is trusted, or at the chain's beginning.
    public init(after head: LogHead, anchors: LogAnchors = .none, toleranceInSeconds: Int = 60) {
        self.head = head
        confirmed = head.number
        judged = anchors.setAside
        waiting = anchors.trusted
        clock = ClockWatch(at: head.at, toleranceInSeconds: toleranceInSeconds)
        compareAnchors()
    }

    /// Begins at the beginning of an authority's chain.
    public init(of authority: AuthorityID, anchors: LogAnchors = .none, toleranceInSeconds: Int = 60) {
        self.init(after: .beginning(of: authority), anchors: anchors, toleranceInSeconds: toleranceInSeconds)
    }

    /// Takes the next entry; false when the chain is broken and nothing more can be learnt.
    @discardableResult
    public mutating func take(_ entry: LogEntry) -> Bool {
        guard found == nil else { return false }
        if let fault = fault(of: entry) { return breakOff(at: head.number + 1, fault) }
        clock.see(entry.number, at: entry.change.at)
        head = entry.head
        compareAnchors()
        return found == nil
    }

    /// Takes an entry that could not be read.
    @discardableResult
    public mutating func takeUnreadable(log: String) -> Bool { breakOff(at: head.number + 1, .unreadable(log: log)) }

    /// What was found, now that the chain is at its end; held against the head that is stored beside it where that is given.
    public func report(stored: LogHead? = nil) -> LogReport {
        var ended = self
        ended.closeAnchors()
        if let stored { ended.compare(stored: stored) }
        return LogReport(outcome: ended.found.map { .broken($0) } ?? .whole(head), anchors: ended.judged, clock: clock.note)
    }

    private func fault(of entry: LogEntry) -> LogFault? {
        if entry.number != head.number + 1 { return .wrongNumber(found: entry.number) }
        if entry.authority != head.authority { return .wrongAuthority(found: entry.authority) }
        if entry.previous != head.digest { return .wrongPrevious }
        return entry.holdsItsDigest ? nil : .wrongDigest
    }

    @discardableResult
    private mutating func breakOff(at number: Int, _ fault: LogFault) -> Bool {
        found = found ?? LogBreak(number: number, fault: fault)
        return false
    }

    private mutating func compareAnchors() {
        guard let anchors = waiting.removeValue(forKey: head.number) else { return }
        let agrees = anchors.map { $0.head.digest == head.digest }
        judged += zip(anchors, agrees).map { JudgedAnchor(anchor: $0, judgement: $1 ? .agrees : .differs) }
        if agrees.contains(false) { breakOff(at: head.number, .rewritten(confirmed: confirmed)) } else { confirmed = head.number }
    }

    /// What no entry has met: past the end of a chain that holds so far, or not reached.
    private mutating func closeAnchors() {
        let left = waiting.sorted { $0.key < $1.key }
        let isBroken = found != nil
        for (number, anchors) in left {
            let isPastEnd = !isBroken && number > head.number
            judged += anchors.map { JudgedAnchor(anchor: $0, judgement: isPastEnd ? .pastEnd : .notReached) }
            if isPastEnd { breakOff(at: head.number + 1, .endMissing(upTo: left.last?.key ?? number)) }
        }
    }

    private mutating func compare(stored: LogHead) {
        if stored.number > head.number { breakOff(at: head.number + 1, .endMissing(upTo: stored.number)) }
        if stored.number < head.number || stored.digest != head.digest { breakOff(at: head.number, .headDiffers) }
    }
}

extension LogCheck {
    /// Checks entries from the beginning of an authority's chain to the last one.
    public static func report(
        on entries: some Sequence<LogEntry>, of authority: AuthorityID, anchors: LogAnchors = .none, stored: LogHead? = nil
    ) -> LogReport {
        var check = LogCheck(of: authority, anchors: anchors)
        for entry in entries where !check.take(entry) { break }
        return check.report(stored: stored)
    }
}
