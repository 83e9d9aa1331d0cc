import Vietnamese

extension CleanText {
    /// The opening of a clean range, its offsets counted in clean bytes.
    func opening(in range: Range<Int>) -> Opening {
        bytes.withUnsafeBufferPointer { buffer in
            var words: [Word] = []
            var end = min(range.upperBound, range.lowerBound + 64)
            while end < range.upperBound, buffer[end] & 0xC0 == 0x80 { end -= 1 }
            WordCutter.cut(buffer, in: range.lowerBound..<end, into: &words)
            return Opening.read(words, in: buffer)
        }
    }

    /// Ends in `./.`, with which the text of a document ends.
    func isFinal(_ range: Range<Int>) -> Bool { bytes[range].suffix(3).elementsEqual("./.".utf8) || bytes[range].suffix(4).elementsEqual("./ .".utf8) }

    /// The last paragraph ends in a hyphen that belongs to the word before it.
    var endsInHyphen: Bool {
        guard bytes.count >= 3 else { return false }
        return bytes[bytes.count - 2] == 0x2D && bytes[bytes.count - 3] != 0x20
    }

    /// The words of a source range, not yet added.
    func preview(of source: Range<Int>, raw: UnsafeBufferPointer<UInt8>) -> [Word] {
        var words: [Word] = []
        WordCutter.cut(raw, in: source, into: &words)
        return words
    }
}

extension CleanText {
    /// The words of a clean range; their offsets count clean bytes.
    func cut(_ range: Range<Int>) -> [Word] {
        var words: [Word] = []
        // A Vietnamese word and the space behind it have six bytes.
        words.reserveCapacity(range.count / 5 + 4)
        cut(range, into: &words)
        return words
    }

    /// Its first words only.
    func cut(_ range: Range<Int>, most: Int) -> [Word] {
        var words: [Word] = []
        bytes.withUnsafeBufferPointer { WordCutter.cut($0, in: range, into: &words, most: most) }
        return words
    }

    /// The same, into an array that is used again and again.
    func cut(_ range: Range<Int>, into words: inout [Word]) {
        bytes.withUnsafeBufferPointer { WordCutter.cut($0, in: range, into: &words) }
    }
}
