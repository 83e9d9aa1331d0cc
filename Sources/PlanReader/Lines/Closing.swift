/// How a line ends.
enum Closing {
    /// `isClosed`: a sentence or clause ends here. Quotes and brackets behind the sign are passed over.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> (isClosed: Bool, isColon: Bool) {
        var index = range.upperBound - 1
        var isInBracket = false
        while index >= range.lowerBound {
            switch bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "]"): index -= 1
            case UInt8(ascii: ")"):
                isInBracket = true
                index -= 1
            case UInt8(ascii: ":"): return (true, true)
            case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "/"): return (true, false)
            // `…` and `”` are three bytes: E2 80 A6, E2 80 9D.
            // `(nông trường, lâm trường…)` closes a bracket and no sentence.
            case 0xA6 where index >= range.lowerBound + 2 && bytes[index - 2] == 0xE2: return (!isInBracket, false)
            case 0x9D where index >= range.lowerBound + 2 && bytes[index - 2] == 0xE2: index -= 3
            default: return (false, false)
            }
        }
        return (false, false)
    }
}
