/// Gathers wordings that are nearly the same, in time that grows with their number and not with the number of pairs.
struct LikeWordings {
    /// Wordings that share at least this part of their shingles are nearly the same.
    private static let threshold = 0.8

    /// The first wording of each bucket. A band's number is part of its key, so that one table serves all bands.
    private var buckets: [UInt64: Int] = [:]
    /// The first wording of the group that each one belongs to.
    private var firsts: [Int: Int] = [:]

    /// The groups of two and more, by position; `mayMeet` says whether two wordings may be told as the same at all.
    static func groups(_ wordings: [(position: Int, shingles: Shingles)], mayMeet: (Int, Int) -> Bool) -> [[Int]] {
        var like = LikeWordings()
        var known: [Int: Shingles] = [:]
        var groups: [Int: [Int]] = [:]
        for (position, shingles) in wordings {
            let first = like.place(position, shingles, known, mayMeet)
            known[position] = shingles
            groups[first, default: []].append(position)
        }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    /// Each wording is held against the first one of each of its buckets only.
    private mutating func place(_ position: Int, _ shingles: Shingles, _ known: [Int: Shingles], _ mayMeet: (Int, Int) -> Bool) -> Int {
        var first: Int?
        for bucket in MinHash(shingles.keys).keys {
            guard let other = buckets[bucket] else {
                buckets[bucket] = position
                continue
            }
            if first == nil, let met = known[other], met.names == shingles.names, mayMeet(other, position), met.likeness(to: shingles) >= Self.threshold { first = firsts[other] ?? other }
        }
        if let first { firsts[position] = first }
        return first ?? position
    }
}
