/// A `numeric` that holds a whole number, as `sum` over whole numbers gives it.
struct WholeNumeric {
    let value: Int64

    /// Nothing for numbers with a fraction, for those that are none, and for those beyond 64 bits.
    init?(_ bytes: UnsafeRawBufferPointer) {
        let words = Self.words(bytes)
        guard words.count >= 4, words.count == 4 + Int(words[0]), words[2] == 0 || words[2] == 0x4000 else { return nil }
        let places = Int(Int16(bitPattern: words[1])) + 1
        let digits = words[4...].map(Int64.init)
        guard places <= 5, digits.dropFirst(max(0, places)).allSatisfy({ $0 == 0 }) else { return nil }
        // Counted downwards, because the least number is farther from zero than the greatest.
        var below: Int64 = 0
        for place in 0..<max(0, places) {
            let (product, overflows) = below.multipliedReportingOverflow(by: 10_000)
            let (difference, overflowsToo) = product.subtractingReportingOverflow(place < digits.count ? digits[place] : 0)
            guard !overflows, !overflowsToo else { return nil }
            below = difference
        }
        guard words[2] != 0 || below != .min else { return nil }
        value = words[2] == 0 ? -below : below
    }

    private static func words(_ bytes: UnsafeRawBufferPointer) -> [UInt16] {
        stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    }
}
