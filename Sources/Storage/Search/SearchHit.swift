/// Something that was found.
public struct SearchHit: Hashable, Sendable {
    /// What it is.
    public let owner: SearchOwner
    /// How well it fits.
    public let rank: SearchRank
}

extension SearchHit: Comparable {
    /// The better fit comes first, then what was made later.
    public static func < (left: SearchHit, right: SearchHit) -> Bool {
        left.rank == right.rank ? left.owner.recency > right.owner.recency : left.rank > right.rank
    }
}
