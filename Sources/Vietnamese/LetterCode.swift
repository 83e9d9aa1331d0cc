/// A letter packed into sixteen bits, so that a text is cut with one look into a table for each of its code points.
struct LetterCode {
    /// The plain letter in the lowest seven bits, then its mark, its tone, its case; 0 for what is no letter.
    let bits: UInt16

    init(bits: UInt16) {
        self.bits = bits
    }

    init(_ letter: Letter) {
        bits = UInt16(letter.base) | UInt16(letter.mark.rawValue) << 7 | UInt16(letter.tone.rawValue) << 10 | (letter.isCapital ? 1 << 13 : 0)
    }

    var base: UInt64 { UInt64(bits & 0x7F) }
    /// As it enters a marked key: the plain letter, its mark eight bits above.
    var marked: UInt64 { base | UInt64(bits >> 7 & 7) << 8 }
    var tone: UInt16 { bits >> 10 & 7 }
    var isCapital: Bool { bits >> 13 != 0 }
    var isLetter: Bool { bits != 0 }

    /// By code point, up to the last letter of the alphabet.
    static let table: [UInt16] = (0..<UInt32(0x1F00)).map { scalar in Letter(scalar).map { LetterCode($0).bits } ?? 0 }

    /// With a combining mark or tone of decomposed text; nil where the code point is none.
    func combined(with scalar: UInt32) -> LetterCode? {
        guard 0x300...0x323 ~= scalar else { return nil }
        var letter = Letter(base: UInt8(truncatingIfNeeded: base), isCapital: isCapital)
        letter.mark = Letter.Mark(rawValue: UInt8(truncatingIfNeeded: bits >> 7 & 7)) ?? .none
        letter.tone = Letter.Tone(rawValue: UInt8(truncatingIfNeeded: tone)) ?? .level
        return letter.combine(scalar) ? LetterCode(letter) : nil
    }
}
