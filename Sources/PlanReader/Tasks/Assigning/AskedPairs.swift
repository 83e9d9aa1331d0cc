/// The pairs of words that somebody will ask for. Nearly all pairs of a long plan are none of them, and one look at a bit says so.
struct AskedPairs: Sendable {
    private var pairs: Set<UInt64> = []
    private var bits = [UInt64](repeating: 0, count: 1 << 12)

    init(_ asked: some Sequence<UInt64>) {
        pairs = Set(asked)
        for pair in pairs { bits[Self.place(pair).word] |= Self.place(pair).bit }
    }

    func contains(_ pair: UInt64) -> Bool {
        let (word, bit) = Self.place(pair)
        return bits[word] & bit != 0 && pairs.contains(pair)
    }

    /// Eighteen bits of a product in which all bits of the pair have a part.
    private static func place(_ pair: UInt64) -> (word: Int, bit: UInt64) {
        let mixed = (pair &* 0x9E37_79B9_7F4A_7C15) >> 46
        return (Int(mixed >> 6), 1 << (mixed & 63))
    }
}
