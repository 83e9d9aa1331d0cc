/// A generator of numbers that gives the same ones again for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One of the phrases.
    mutating func pick(_ phrases: [String]) -> String {
        phrases.randomElement(using: &self) ?? ""
    }

    /// A whole number of the range.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// True so often of a hundred times.
    mutating func happens(_ percent: Int) -> Bool {
        number(1...100) <= percent
    }
}
