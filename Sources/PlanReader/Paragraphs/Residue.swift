/// What converters leave in a text: `**`, `__`, `[bookmark: …]`, `\.`.
enum Residue {
    /// A line without the `##` or `>` that Markdown puts before a heading or a quotation.
    static func withoutHeadingMarks(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard let first = bytes[line].first, first == UInt8(ascii: "#") || first == UInt8(ascii: ">") else { return line }
        let marks = bytes[line].prefix { $0 == first }.count
        guard marks <= 6, line.lowerBound + marks < line.upperBound, bytes[line.lowerBound + marks] == 0x20 else { return line }
        return line.lowerBound + marks..<line.upperBound
    }

    /// A line without the `**` or `__` that opens it, so that its label is seen.
    static func withoutEmphasis(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard let first = bytes[line].first, first == UInt8(ascii: "*") || first == UInt8(ascii: "_") else { return line }
        let start = line.lowerBound + bytes[line].prefix { $0 == first }.count
        return start - line.lowerBound > 1 && start < line.upperBound && bytes[start] != 0x20 ? start..<line.upperBound : line
    }

    /// The number of bytes of residue that begin at an offset; nil where none does.
    static func length(_ raw: UnsafeBufferPointer<UInt8>, at offset: Int, until end: Int) -> Int? {
        let byte = raw[offset]
        let next = offset + 1 < end ? raw[offset + 1] : 0
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            if next == byte { return raw[offset..<end].prefix { $0 == byte }.count }
            // `*Nơi nhận:*`: emphasis; with a blank behind it, a bullet.
            return byte == UInt8(ascii: "*") && next != 0x20 && next != UInt8(ascii: ")") ? 1 : nil
        case UInt8(ascii: "\\"):
            return "._-*()[]#+".utf8.contains(next) ? 1 : nil
        case UInt8(ascii: "["):
            guard raw[offset..<end].starts(with: "[bookmark:".utf8), let close = raw[offset..<end].firstIndex(of: UInt8(ascii: "]")) else { return nil }
            return close + 1 - offset
        default:
            return nil
        }
    }
}
