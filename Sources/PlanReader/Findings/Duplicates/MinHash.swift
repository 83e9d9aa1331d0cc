/// A short signature of a set: two signatures agree in about the share in which their sets do.
///
/// Cut into bands, it lets wordings that are alike meet in a bucket, so that not every pair need be compared.
struct MinHash {
    static let bands = 6
    private static let rows = 3

    /// One key for each band.
    let keys: [UInt64]

    init(_ set: [UInt64]) {
        let least = Self.seeds.map { seed in set.reduce(UInt64.max) { Swift.min($0, Self.mixed($1 ^ seed)) } }
        keys = (0..<Self.bands).map { band in least[band * Self.rows..<(band + 1) * Self.rows].reduce(UInt64(band)) { Self.mixed($0 ^ $1) } }
    }

    /// Fixed, so that the same document always gives the same findings.
    private static let seeds: [UInt64] = (1...UInt64(bands * rows)).map { mixed($0 &* 0x9E37_79B9_7F4A_7C15) }

    /// The finalising step of SplitMix64 (Steele, Lea, Flood 2014): every bit of the key moves every bit of the result.
    private static func mixed(_ key: UInt64) -> UInt64 {
        var key = key &+ 0x9E37_79B9_7F4A_7C15
        key = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
        key = (key ^ (key >> 27)) &* 0x94D0_49BB_1331_11EB
        return key ^ (key >> 31)
    }
}
