/// Gathers wordings that are nearly the same, in time that grows with their number and not with the number of pairs.
struct LikeWordings {
    /// Wordings that share at least this part of their shingles are nearly the same.
    private static let threshold = 0.8

    private var buckets: Buckets
    /// The first wording of the group that each one belongs to, where that is another.
    private var firsts: [Int: Int] = [:]

    /// The groups of two and more, by position. Of a wording only its signature is kept; `shingles` cuts it again where two meet, and `mayMeet` says
    /// whether two may be told as the same at all.
    static func groups(_ signatures: [MinHash?], shingles: (Int) -> Shingles, mayMeet: (Int, Int) -> Bool) -> [[Int]] {
        var like = LikeWordings(buckets: Buckets(capacity: signatures.count * MinHash.bands))
        var groups: [Int: [Int]] = [:]
        for (position, signature) in signatures.enumerated() {
            guard let signature, let first = like.place(position, signature, { signatures[$0] }, shingles, mayMeet) else { continue }
            groups[first, default: [first]].append(position)
        }
        return groups.values.sorted { $0[0] < $1[0] }
    }

    /// Each wording is held against the first one of each of its buckets only; nil where it is like none.
    private mutating func place(_ position: Int, _ signature: MinHash, _ known: (Int) -> MinHash?, _ shingles: (Int) -> Shingles, _ mayMeet: (Int, Int) -> Bool) -> Int? {
        var first: Int?
        for band in signature.keys.indices {
            guard let other = buckets.first(signature.keys[band], orNote: position), first == nil, known(other)?.mayBeLike(signature) ?? false, mayMeet(other, position) else { continue }
            let (one, two) = (shingles(other), shingles(position))
            if one.names == two.names, one.likeness(to: two) >= Self.threshold { first = firsts[other] ?? other }
        }
        if let first { firsts[position] = first }
        return first
    }
}
