/// Gathers the letters of one word into its two keys. The tone counts for the word, wherever it is placed.
struct Spelling {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private var marked = seed
    private var folded = seed
    private var tone = Letter.Tone.level
    private var pending: Letter?
    private var letters = 0
    private var capitals = 0
    private var startsCapital = false

    static func mix(_ hash: UInt64, _ code: UInt64) -> UInt64 {
        (hash ^ code) &* 0x0000_0100_0000_01B3
    }

    /// Takes the next code point; false where it does not belong to the word.
    mutating func take(_ scalar: UInt32) -> Bool {
        if let letter = Letter(scalar) {
            flush()
            if letters == 0 { startsCapital = letter.isCapital }
            letters += 1
            if letter.isCapital { capitals += 1 }
            pending = letter
            return true
        }
        if var letter = pending, letter.combine(scalar) {
            pending = letter
            return true
        }
        guard letters > 0, WordCutter.isDigit(scalar) else { return false }
        flush()
        marked = Self.mix(marked, UInt64(scalar))
        folded = Self.mix(folded, UInt64(scalar))
        return true
    }

    private mutating func flush() {
        guard let letter = pending else { return }
        if letter.tone != .level { tone = letter.tone }
        marked = Self.mix(marked, UInt64(letter.base) | UInt64(letter.mark.rawValue) << 8)
        folded = Self.mix(folded, UInt64(letter.base))
        pending = nil
    }

    /// The keys of the finished word.
    mutating func finish() -> (marked: UInt64, folded: UInt64) {
        flush()
        return (Self.mix(marked, 0x100 | UInt64(tone.rawValue)), folded)
    }

    var shape: Word.Shape {
        if capitals == 0 { return .lower }
        if capitals == letters && letters > 1 { return .capitals }
        return startsCapital ? .capital : .lower
    }
}
