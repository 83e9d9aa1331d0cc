/// What converters leave in a text: `**`, `__`, `[bookmark: …]`, `\.`.
enum Residue {
    /// The number of bytes of residue that begin at an offset; nil where none does.
    static func length(_ raw: UnsafeBufferPointer<UInt8>, at offset: Int, until end: Int) -> Int? {
        let byte = raw[offset]
        let next = offset + 1 < end ? raw[offset + 1] : 0
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
            guard next == byte else { return nil }
            return raw[offset..<end].prefix { $0 == byte }.count
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
