/// The words of a text as their signs: letters taken apart, digits, and letters of other scripts in lower case.
///
/// What is between words (blanks, hyphens, slashes, points) parts them; what prints nothing does not. Marks of decomposed text join
/// their letters, so NFC and NFD give the same signs. One pass over the bytes.
struct WordSigns {
    /// One sign of a word.
    struct Sign {
        /// A Vietnamese or Latin letter; no letter where another sign stands.
        var letter: LetterCode
        /// The sign itself in lower case where it is no such letter.
        var scalar: UInt32
        var isDigit: Bool { scalar != 0 && WordCutter.isDigit(scalar) }
    }

    private var signs: [Sign] = []
    /// The bytes of the code point that is looked at.
    private var here = 0..<0
    /// The bytes of the word's signs so far.
    private var bytes = 0..<0

    /// Calls `word` with the signs of each word in turn.
    static func forEach(in text: String, _ word: ([Sign]) -> Void) {
        forEachPlaced(in: text) { signs, _ in word(signs) }
    }

    /// Calls `word` with the signs of each word in turn, and the bytes of the text from its first sign to its last.
    static func forEachPlaced(in text: String, _ word: ([Sign], Range<Int>) -> Void) {
        var signs = WordSigns()
        var copy = text
        copy.withUTF8 { bytes in
            while signs.here.upperBound < bytes.count {
                let offset = signs.here.upperBound
                let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
                signs.here = offset..<offset + length
                signs.take(scalar, word)
            }
        }
        signs.close(word)
    }

    private mutating func append(_ sign: Sign) {
        bytes = (signs.isEmpty ? here.lowerBound : bytes.lowerBound)..<here.upperBound
        signs.append(sign)
    }

    private mutating func take(_ scalar: UInt32, _ word: ([Sign], Range<Int>) -> Void) {
        if Int(scalar) < LetterCode.table.count, case let letter = LetterCode(bits: LetterCode.table[Int(scalar)]), letter.isLetter {
            append(Sign(letter: letter, scalar: 0))
        } else if WordCutter.isDigit(scalar) {
            append(Sign(letter: LetterCode(bits: 0), scalar: scalar))
        } else if scalar < 0x80 {
            if !WordCutter.isInvisible(scalar) || WordCutter.isSpace(scalar) { close(word) }
        } else {
            takeOther(scalar, word)
        }
    }

    private mutating func takeOther(_ scalar: UInt32, _ word: ([Sign], Range<Int>) -> Void) {
        if let last = signs.last, last.letter.isLetter, let joined = last.letter.combined(with: scalar) {
            signs[signs.count - 1].letter = joined
            bytes = bytes.lowerBound..<here.upperBound
            return
        }
        guard !WordCutter.isInvisible(scalar), let value = Unicode.Scalar(scalar) else { return }
        if value.properties.isAlphabetic || value.properties.numericType != nil {
            let lower = value.properties.lowercaseMapping.unicodeScalars.first ?? value
            append(Sign(letter: LetterCode(bits: 0), scalar: lower.value))
        } else if !Letter.isCombining(scalar) {
            close(word)
        }
    }

    private mutating func close(_ word: ([Sign], Range<Int>) -> Void) {
        guard !signs.isEmpty else { return }
        word(signs, bytes)
        signs.removeAll(keepingCapacity: true)
    }
}
