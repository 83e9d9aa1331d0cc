import Foundation
public import Organisation
public import Seals

/// The folder of kept files held against the rows that name them.
public struct AttachmentCheck: Sendable {
    /// A stray that is younger may belong to an act that is still under way somewhere.
    private static let graceInMicroseconds: Int64 = 3_600_000_000

    /// Named, and not there.
    public private(set) var missing: [Digest] = []
    /// Named, and no longer as they were kept.
    public private(set) var altered: [Digest] = []
    /// There, and not named, each by its path in the folder.
    public let strays: [String]
    private let store: AttachmentStore

    /// Reads every named file of a store; `seen` is told how many of how many.
    public init(of store: AttachmentStore, named digests: [Digest], seen: (Int, Int) -> Void = { _, _ in }) {
        self.store = store
        strays = store.strays(beside: Set(digests))
        for (index, digest) in digests.enumerated() {
            do throws(AttachmentError) { _ = try store.bytes(of: digest) } catch { note(error, digest) }
            seen(index + 1, digests.count)
        }
    }

    /// Whether every named file is there as it was kept; strays harm nobody.
    public var isWhole: Bool { missing.isEmpty && altered.isEmpty }

    /// Clears strays away that are an hour older than the newest row: those of acts that came to no end. Tells which.
    public func clearStrays(olderThan newest: Instant?) throws(AttachmentError) -> [String] {
        guard let newest else { return [] }
        let moment = Instant(microseconds: newest.microseconds - Self.graceInMicroseconds)
        var cleared: [String] = []
        for name in strays where try store.remove(stray: name, olderThan: moment) { cleared.append(name) }
        return cleared
    }

    private mutating func note(_ error: AttachmentError, _ digest: Digest) {
        if case .altered = error { altered.append(digest) } else { missing.append(digest) }
    }
}
