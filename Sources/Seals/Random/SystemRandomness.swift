/// Random bits of the operating system, which nobody can foretell: the only ones for keys, tokens and identifiers in earnest.
public struct SystemRandomness: Randomness {
    /// The system's source needs nothing.
    public init() {}

    /// The next 128 bits.
    public func bits() -> UInt128 {
        var system = SystemRandomNumberGenerator()
        return UInt128(system.next()) << 64 | UInt128(system.next())
    }
}
