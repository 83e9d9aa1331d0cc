/// Where random bits come from: the system's in earnest, seeded ones in tests and demonstrations.
public protocol Randomness: Sendable {
    /// The next 128 bits, as identifiers want them.
    func bits() -> UInt128
}

extension Randomness {
    /// So many random bytes.
    public func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count { bytes += Self.bytes(of: bits()) }
        return Array(bytes.prefix(max(0, count)))
    }

    private static func bytes(of bits: UInt128) -> [UInt8] {
        (0..<16).map { UInt8(truncatingIfNeeded: bits >> UInt128(120 - 8 * $0)) }
    }
}
