/// Cuts UTF-8 text into words, numbers and signs in one pass, without making strings.
public enum WordCutter {
    /// Cuts a byte range of a text, or so much of it as holds `most` words; offsets of the words count from the start of `bytes`.
    /// `words` is emptied first.
    public static func cut(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into words: inout [Word], most: Int = .max) {
        words.removeAll(keepingCapacity: true)
        LetterCode.table.withUnsafeBufferPointer { letters in
            var offset = range.lowerBound
            var spaced = false
            while offset < range.upperBound, words.count < most {
                let count = words.count
                offset = next(bytes, from: offset, until: range.upperBound, spaced: &spaced, letters: letters, into: &words)
                if words.count > count { spaced = false }
            }
        }
    }

    /// Takes one word, number, sign or blank; answers with the offset behind it.
    private static func next(
        _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, until end: Int, spaced: inout Bool, letters: UnsafeBufferPointer<UInt16>,
        into words: inout [Word]
    ) -> Int {
        let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
        if code(scalar, letters).isLetter { return word(bytes, from: offset, until: end, spaced: spaced, letters: letters, into: &words) }
        if isDigit(scalar) { return number(bytes, from: offset, until: end, spaced: spaced, into: &words) }
        if isSpace(scalar) {
            spaced = true
        } else if !isInvisible(scalar) {
            words.append(sign(plain(scalar), from: offset, length: length, spaced: spaced))
        }
        return offset + length
    }

    private static func code(_ scalar: UInt32, _ letters: UnsafeBufferPointer<UInt16>) -> LetterCode {
        LetterCode(bits: Int(scalar) < letters.count ? letters[Int(scalar)] : 0)
    }

    /// The words of a string, for rules and tests; offsets count its UTF-8 bytes.
    public static func cut(_ text: String) -> [Word] {
        var words: [Word] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { cut($0, in: 0..<bytes.count, into: &words) }
        return words
    }

    static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || (0x09...0x0D).contains(scalar) || scalar == 0xA0 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F || scalar == 0x3000
    }

    static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    /// Zero-width characters, soft hyphens and byte order marks print nothing.
    static func isInvisible(_ scalar: UInt32) -> Bool {
        scalar == 0xAD || (0x200B...0x200F).contains(scalar) || scalar == 0xFEFF || scalar == 0x2060 || scalar < 0x20
    }

    /// Dashes and quotes have many printed forms; rules know one of each.
    private static func plain(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x2010...0x2015, 0x2212: 0x2D
        case 0x2018, 0x2019: 0x27
        case 0x201C, 0x201D, 0xAB, 0xBB: 0x22
        default: scalar
        }
    }

    private static func sign(_ scalar: UInt32, from offset: Int, length: Int, spaced: Bool) -> Word {
        Word(start: Int32(offset), end: Int32(offset + length), marked: UInt64(scalar), folded: UInt64(scalar), shape: .sign, spaced: spaced)
    }

    private static func word(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, until end: Int, spaced: Bool, letters: UnsafeBufferPointer<UInt16>, into words: inout [Word]
    ) -> Int {
        var spelling = Spelling()
        var offset = start
        while offset < end {
            let (scalar, length) = UTF8Scalar.decode(bytes, at: offset)
            let letter = code(scalar, letters)
            if letter.isLetter { spelling.take(letter) } else if !spelling.takeOther(scalar) { break }
            offset += length
        }
        let keys = spelling.finish()
        words.append(Word(start: Int32(start), end: Int32(offset), marked: keys.marked, folded: keys.folded, shape: spelling.shape, spaced: spaced))
        return offset
    }

    /// Digits, with points and commas between digits: `05`, `2.305`, `33,59`, `1.1`.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, until end: Int, spaced: Bool, into words: inout [Word]) -> Int {
        var offset = start
        var hash = Spelling.seed
        while offset < end {
            let byte = bytes[offset]
            let joins = (byte == 0x2E || byte == 0x2C) && offset + 1 < end && isDigit(UInt32(bytes[offset + 1]))
            guard isDigit(UInt32(byte)) || joins else { break }
            hash = Spelling.mix(hash, UInt64(byte))
            offset += 1
        }
        words.append(Word(start: Int32(start), end: Int32(offset), marked: hash, folded: hash, shape: .number, spaced: spaced))
        return offset
    }
}
