/// A word that a converter tore apart around a letter with a mark: `h ế t`, `Đ ả ng`, `chí nh`. No Vietnamese word is consonants only,
/// so that such a piece belongs to the letters beside it.
enum BrokenWord {
    /// Whether the blank between what was written last and what comes next stands inside a word.
    static func isInside(after written: ArraySlice<UInt8>, before next: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = next.first, let last = written.last else { return false }
        if first >= 0xC3 { return isConsonant(last) && beginsWithMarkedVowel(next) && isOnset(written) }
        return isCoda(next) && endsInMarkedVowel(written)
    }

    /// For each byte, whether it is a consonant, or the second byte of `đ` or `Đ`. One look, because every blank of a text asks.
    private static let consonants: [Bool] = {
        let letters = Set("bcdghklmnpqrstvxBCDGHKLMNPQRSTVX".utf8)
        return (0...255).map { letters.contains($0) || $0 == 0x91 || $0 == 0x90 }
    }()

    private static func isConsonant(_ byte: UInt8) -> Bool { consonants[Int(byte)] }

    /// `t`, `ch`, `ngh`, `Đ`, with a blank before it that does not follow a number (`8 h ở` is an hour).
    private static func isOnset(_ written: ArraySlice<UInt8>) -> Bool {
        let token = written.suffix(4).reversed().prefix { $0 != 0x20 }
        guard (1...3).contains(token.count), token.allSatisfy({ isConsonant($0) || $0 == 0xC4 }), !token.dropLast().contains(where: { (0x41...0x5A).contains($0) }) else { return false }
        let before = written.dropLast(token.count)
        guard before.last == 0x20 else { return before.isEmpty }
        return before.dropLast().last.map { $0 > 0x39 } ?? true
    }

    /// `ế`, `ả`, `ơ`: two bytes from C3, C4 or C6, or three from E1 BA and E1 BB.
    private static func beginsWithMarkedVowel(_ next: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let bytes = next.prefix(3)
        let (first, second) = (bytes[bytes.startIndex], bytes.dropFirst().first ?? 0)
        return isMarkedVowel(first, second, bytes.dropFirst(2).first ?? 0)
    }

    private static func isMarkedVowel(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        case 0xC3: (0x80...0x9D).contains(second) && second != 0x90 || (0xA0...0xBD).contains(second) && second != 0xB0
        case 0xC4: second == 0x82 || second == 0x83 || second == 0xA8 || second == 0xA9
        case 0xC5: second == 0xA8 || second == 0xA9
        case 0xC6: second == 0xA0 || second == 0xA1 || second == 0xAF || second == 0xB0
        case 0xE1: second == 0xBA && third >= 0xA0 || second == 0xBB && third <= 0xB9
        default: false
        }
    }

    private static func endsInMarkedVowel(_ written: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(written.suffix(3))
        guard bytes.count == 3 else { return false }
        return bytes[0] == 0xE1 ? isMarkedVowel(bytes[0], bytes[1], bytes[2]) : isMarkedVowel(bytes[1], bytes[2], 0)
    }

    /// The end of a syllable alone between blanks; the first letters of the next syllable (`c hức`) go on in `h`, `g` or `r`.
    private static func isCoda(_ next: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let count = codaLength(next)
        guard count > 0 else { return false }
        let behind = next.dropFirst(count)
        guard let separator = behind.first else { return true }
        guard separator == 0x20 else { return ",.;:".utf8.contains(separator) && count > 1 }
        return behind.dropFirst().first.map { !"hgrHGR".utf8.contains($0) } ?? true
    }

    /// The letters of `c`, `ch`, `m`, `n`, `ng`, `nh`, `p` or `t` where no other letter follows; 0 for anything else.
    private static func codaLength(_ next: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let start = next.startIndex
        let isLong = next.count > 1 && isSmall(next[start + 1])
        switch next[start] {
        case UInt8(ascii: "m"), UInt8(ascii: "p"), UInt8(ascii: "t"): return isLong ? 0 : 1
        case UInt8(ascii: "c"), UInt8(ascii: "n"):
            guard isLong else { return 1 }
            let isPair = next[start + 1] == UInt8(ascii: "h") || next[start] == UInt8(ascii: "n") && next[start + 1] == UInt8(ascii: "g")
            return isPair && !(next.count > 2 && isSmall(next[start + 2])) ? 2 : 0
        default: return 0
        }
    }

    private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
