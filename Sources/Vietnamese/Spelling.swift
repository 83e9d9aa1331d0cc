/// Gathers the letters of one word into its two keys. The tone counts for the word, wherever it is placed.
struct Spelling {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private var marked: UInt64 = 0xCBF2_9CE4_8422_2325
    private var folded: UInt64 = 0xCBF2_9CE4_8422_2325
    private var tone: UInt16 = 0
    /// The last letter, which combining marks may still change.
    private var pending = LetterCode(bits: 0)
    private var letters = 0
    private var capitals = 0
    private var startsCapital = false

    static func mix(_ hash: UInt64, _ code: UInt64) -> UInt64 {
        (hash ^ code) &* 0x0000_0100_0000_01B3
    }

    /// Takes a letter.
    @inline(__always)
    mutating func take(_ letter: LetterCode) {
        flush()
        if letters == 0 { startsCapital = letter.isCapital }
        letters += 1
        if letter.isCapital { capitals += 1 }
        pending = letter
    }

    /// Takes a code point that is no letter; false where it does not belong to the word.
    mutating func takeOther(_ scalar: UInt32) -> Bool {
        if pending.isLetter, let letter = pending.combined(with: scalar) {
            pending = letter
            return true
        }
        guard letters > 0, WordCutter.isDigit(scalar) else { return false }
        flush()
        marked = Self.mix(marked, UInt64(scalar))
        folded = Self.mix(folded, UInt64(scalar))
        return true
    }

    @inline(__always)
    private mutating func flush() {
        guard pending.isLetter else { return }
        if pending.tone != 0 { tone = pending.tone }
        marked = Self.mix(marked, pending.marked)
        folded = Self.mix(folded, pending.base)
        pending = LetterCode(bits: 0)
    }

    /// The keys of the finished word.
    @inline(__always)
    mutating func finish() -> (marked: UInt64, folded: UInt64) {
        flush()
        return (Self.mix(marked, 0x100 | UInt64(tone)), folded)
    }

    var shape: Word.Shape {
        if capitals == 0 { return .lower }
        if capitals == letters && letters > 1 { return .capitals }
        return startsCapital ? .capital : .lower
    }
}
