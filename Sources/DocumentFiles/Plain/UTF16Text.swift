/// UTF-16 with a byte order mark, as Notepad's "Unicode" writes it.
enum UTF16Text {
    /// The text with its mark kept as one U+FEFF; a lone surrogate or a last odd byte gives one U+FFFD.
    static func decoded(_ raw: [UInt8], bigEndian: Bool) -> DecodedText {
        var text = DecodedText(bytes: [], undecodable: 0)
        text.bytes.reserveCapacity(raw.count + raw.count / 2)
        var index = 0
        while index + 1 < raw.count {
            let unit = unit(raw, index, bigEndian)
            index += 2
            if UTF16.isLeadSurrogate(unit), index + 1 < raw.count, case let trail = Self.unit(raw, index, bigEndian), UTF16.isTrailSurrogate(trail) {
                text.append(UTF16.decode(UTF16.EncodedScalar([unit, trail])))
                index += 2
            } else if let scalar = Unicode.Scalar(unit) {
                text.append(scalar)
            } else {
                text.appendReplacement()
            }
        }
        if index < raw.count { text.appendReplacement() }
        return text
    }

    private static func unit(_ raw: [UInt8], _ index: Int, _ bigEndian: Bool) -> UInt16 {
        let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
        return bigEndian ? first << 8 | second : second << 8 | first
    }
}
