import Vietnamese

/// A heading that lost its line break and hangs on the sentence before it: `… lần thứ III.IV. VỀ CÔNG TÁC …`.
enum GluedHeading {
    /// The line in two, where a Roman label and nothing but capitals end it.
    static func split(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard endsInCapitals(line, bytes) else { return [line] }
        var words: [Word] = []
        WordCutter.cut(bytes, in: line, into: &words)
        let tail = words.lastIndex { !($0.shape == .capitals || $0.shape == .sign) }.map { $0 + 1 } ?? 0
        guard tail > 0 else { return [line] }
        for index in stride(from: words.count - 4, through: max(tail, 1), by: -1) where words[index - 1].isSign(".") && words[index + 1].isSign(".") {
            let label = String(decoding: bytes[words[index].range], as: UTF8.self)
            guard words[index].shape == .capitals || label == "I" || label == "V" || label == "X", Roman.value(label) != nil else { continue }
            return [line.lowerBound..<Int(words[index - 1].end), Int(words[index].start)..<line.upperBound]
        }
        return [line]
    }

    /// Looks at the last letter only, so that ordinary lines cost nothing.
    private static func endsInCapitals(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last = line.upperBound - 1
        while last > line.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
        return Letter(UTF8Scalar.decode(bytes, at: last).value)?.isCapital ?? false
    }
}
