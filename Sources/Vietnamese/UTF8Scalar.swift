/// Reads one code point of UTF-8 bytes that are known to be valid.
public enum UTF8Scalar {
    /// The code point that begins at `offset` and the number of its bytes.
    @inlinable
    public static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (UInt32(first), 1) }
        let left = bytes.count - offset
        if first < 0xE0 {
            return left < 2 ? (0xFFFD, 1) : (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
        }
        if first < 0xF0 {
            guard left >= 3 else { return (0xFFFD, left) }
            return (UInt32(first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F), 3)
        }
        guard left >= 4 else { return (0xFFFD, left) }
        let high = UInt32(first & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
        return (high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), 4)
    }
}
