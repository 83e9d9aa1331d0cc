public import Organisation
public import Seals

/// One change at its place in an authority's chain. Each entry carries the digest of the one before, so none can be changed,
/// taken out or put in without all that follow telling it. docs/LOG.md says how a stranger computes it again.
public struct LogEntry: Hashable, Sendable {
    /// Whose chain it stands in.
    public let authority: AuthorityID
    /// 1, 2, 3 … without gaps.
    public let number: Int
    /// What was done, when, by whom, from where, about what.
    public let change: LogDraft
    /// The digest of the entry before; of the first, that of the chain's beginning.
    public let previous: Digest
    /// The digest that is claimed for this entry. Only a check tells whether it is that of `line`.
    public let digest: Digest

    /// The entry that comes after a head.
    public init(_ change: LogDraft, after head: LogHead) {
        self.init(change, authority: head.authority, number: head.number + 1, previous: head.digest, digest: nil)
    }

    /// An entry as it was read; where no digest is claimed, it is that of the entry's line.
    init(_ change: LogDraft, authority: AuthorityID, number: Int, previous: Digest, digest: Digest?) {
        self.authority = authority
        self.number = number
        self.change = change
        self.previous = previous
        self.digest = digest ?? Digest(of: LogLine.text(change, authority: authority, number: number, previous: previous).utf8)
    }

    /// The entry as one line of canonical JSON, without its own digest.
    public var line: String { LogLine.text(change, authority: authority, number: number, previous: previous) }

    /// Whether the digest that is claimed is that of the content.
    public var holdsItsDigest: Bool { digest == Digest(of: line.utf8) }

    /// The head of the chain that ends with this entry.
    public var head: LogHead { LogHead(authority: authority, number: number, digest: digest, at: change.at) }
}
