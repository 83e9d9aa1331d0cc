/// Where the tone is written: `hoà` and `hòa`, `thuý` and `thúy` are the same word. The older way is taken for both.
enum TonePlacement {
    /// Moves the tone to where the older way of writing puts it: on the first of a closing oa, oe, uy, on the second behind a q.
    static func unify(_ signs: inout [WordSigns.Sign]) {
        guard signs.count >= 2 else { return }
        let (first, second) = (signs[signs.count - 2].letter, signs[signs.count - 1].letter)
        guard isPair(first, second), (first.tone == 0) != (second.tone == 0) else { return }
        let tone = max(first.tone, second.tone)
        let isBehindQ = signs.count >= 3 && signs[signs.count - 3].letter.base == UInt64(UInt8(ascii: "q"))
        signs[signs.count - 2].letter = first.with(tone: isBehindQ ? 0 : tone)
        signs[signs.count - 1].letter = second.with(tone: isBehindQ ? tone : 0)
    }

    private static func isPair(_ first: LetterCode, _ second: LetterCode) -> Bool {
        guard first.isPlain, second.isPlain else { return false }
        switch (UInt8(truncatingIfNeeded: first.base), UInt8(truncatingIfNeeded: second.base)) {
        case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")), (UInt8(ascii: "u"), UInt8(ascii: "y")): return true
        default: return false
        }
    }
}

extension LetterCode {
    /// A letter without a mark of its own.
    var isPlain: Bool { isLetter && bits >> 7 & 7 == 0 }

    /// The same letter with another tone.
    func with(tone: UInt16) -> LetterCode { LetterCode(bits: bits & ~(7 << 10) | tone << 10) }
}
