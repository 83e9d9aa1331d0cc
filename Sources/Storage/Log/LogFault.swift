public import Organisation

/// What is wrong with a chain at its first broken number.
public enum LogFault: Hashable, Sendable {
    /// Another number stands where this one must: entries were taken out, put in, doubled or moved.
    case wrongNumber(found: Int)
    /// The entry belongs to another authority's chain.
    case wrongAuthority(found: AuthorityID)
    /// The entry does not carry the digest of the one before.
    case wrongPrevious
    /// The entry's content is not that of its digest: it was changed.
    case wrongDigest
    /// The entry cannot be read at all. The words are for the log.
    case unreadable(log: String)
    /// An anchor tells another digest at this number: the chain was rewritten, somewhere after the last entry that an anchor confirms.
    case rewritten(confirmed: Int)
    /// The chain ends before this number, yet an anchor or the stored head tells of more.
    case endMissing(upTo: Int)
    /// The stored head is behind this entry, or tells another digest for it.
    case headDiffers
}

extension LogFault {
    /// The stable name of the case, for manuals, logs and tests.
    public var code: String {
        switch self {
        case .wrongNumber: "LOG-WRONG-NUMBER"
        case .wrongAuthority: "LOG-WRONG-AUTHORITY"
        case .wrongPrevious: "LOG-WRONG-PREVIOUS"
        case .wrongDigest: "LOG-WRONG-DIGEST"
        case .unreadable: "LOG-UNREADABLE"
        case .rewritten: "LOG-REWRITTEN"
        case .endMissing: "LOG-END-MISSING"
        case .headDiffers: "LOG-HEAD-DIFFERS"
        }
    }
}
