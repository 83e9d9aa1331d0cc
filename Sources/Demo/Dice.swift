import Organisation
import Seals

/// Chance from a seed, and the identifiers that come with it.
///
/// What is made together gets rising identifiers, as the desk gives them.
struct Dice: RandomNumberGenerator, Sendable {
    private let randomness: SeededRandomness
    private var made = 0

    /// The dice of a seed; `name` tells apart what is thrown side by side from one seed.
    init(seed: UInt64, name: UInt64 = 0) {
        let mixed = SeededRandomness(seed: seed &+ name &* 0x9E37_79B9_7F4A_7C15).bits()
        randomness = SeededRandomness(seed: UInt64(truncatingIfNeeded: mixed >> 64) ^ name)
    }

    /// The next bits.
    mutating func next() -> UInt64 { UInt64(truncatingIfNeeded: randomness.bits()) }

    /// One of several things; the first where there is only one.
    mutating func pick<Thing>(_ things: [Thing], else other: Thing) -> Thing { things.randomElement(using: &self) ?? other }

    /// One of several words.
    mutating func pick(_ words: [String]) -> String { pick(words, else: "") }

    /// A whole number of the range.
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// True so often of a hundred times.
    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of several things, each as often as its share of all shares.
    mutating func share<Thing>(_ shares: [(Int, Thing)], else other: Thing) -> Thing {
        var left = number(1...max(1, shares.reduce(0) { $0 + $1.0 }))
        for (share, thing) in shares {
            left -= share
            if left <= 0 { return thing }
        }
        return other
    }

    /// A new identifier of something made at an instant.
    mutating func identifier<Thing>(at instant: Instant) -> Identifier<Thing> {
        made += 1
        return Identifier(at: instant, random: UInt128(made % 4096) << 68 | randomness.bits() & (UInt128(1) << 68 - 1))
    }
}
