import Vietnamese

/// A short signature of a wording: two signatures agree in about the share in which the sets of their shingles do.
///
/// Cut into bands, it lets wordings that are alike meet in a bucket, so that not every pair need be compared.
struct MinHash: Sendable {
    static let bands = 6
    private static let rows = 3

    /// One key for each band.
    let keys: InlineArray<6, UInt64>
    /// Some bits of each least hash, by which most that meet are told apart without cutting them again.
    private let traces: InlineArray<18, UInt16>
    /// A bit for each of the numbers and names of the wording.
    private let names: UInt64

    init(_ words: [Word]) {
        var least = InlineArray<18, UInt64>(repeating: .max)
        var names: UInt64 = 0
        Shingles.each(of: words) { window in
            let key = Self.mixed(window)
            for row in Self.seeds.indices { least[row] = Swift.min(least[row], key &* Self.seeds[row]) }
        } name: {
            names |= 1 << (Self.mixed($0) & 63)
        }
        keys = InlineArray { band in (band * Self.rows..<(band + 1) * Self.rows).reduce(UInt64(band)) { Self.mixed($0 ^ least[$1]) } }
        traces = InlineArray { UInt16(truncatingIfNeeded: least[$0] >> 32) }
        self.names = names
    }

    /// Of two sets that share four fifths, hardly one pair in a thousand agrees in fewer rows.
    private static let fewestAgreeing = 8

    /// Whether the wordings can be nearly the same: the same numbers and names, and enough in common.
    func mayBeLike(_ other: MinHash) -> Bool {
        names == other.names && traces.indices.count { traces[$0] == other.traces[$0] } >= Self.fewestAgreeing
    }

    /// Odd factors, each of which puts the keys into another order. Fixed, so that the same document always gives the same findings.
    private static let seeds = InlineArray<18, UInt64> { mixed(UInt64($0 + 1) &* 0x9E37_79B9_7F4A_7C15) | 1 }

    /// The finalising step of SplitMix64 (Steele, Lea, Flood 2014): every bit of the key moves every bit of the result.
    private static func mixed(_ key: UInt64) -> UInt64 {
        var key = key &+ 0x9E37_79B9_7F4A_7C15
        key = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
        key = (key ^ (key >> 27)) &* 0x94D0_49BB_1331_11EB
        return key ^ (key >> 31)
    }
}
