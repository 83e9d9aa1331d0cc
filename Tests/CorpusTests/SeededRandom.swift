import Foundation

/// SplitMix64 (Steele, Lea & Flood 2014): the same seed gives the same test again.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The seed of this run, `THUCTHI_SEED` or a new one, which failures print.
    static let seed: UInt64 = ProcessInfo.processInfo.environment["THUCTHI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
