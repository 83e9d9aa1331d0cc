import Synchronization

/// The same bits for the same seed, for tests and demonstrations. Anybody can foretell them: never for keys or tokens in earnest.
///
/// SplitMix64 (Steele, Lea and Flood 2014).
public final class SeededRandomness: Randomness {
    private let state: Mutex<UInt64>

    /// Begins at a seed.
    public init(seed: UInt64) { state = Mutex(seed) }

    /// The next 128 bits.
    public func bits() -> UInt128 {
        state.withLock { state in UInt128(Self.next(&state)) << 64 | UInt128(Self.next(&state)) }
    }

    private static func next(_ state: inout UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
