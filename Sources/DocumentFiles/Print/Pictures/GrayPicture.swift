/// A picture in shades of grey, as `pdftoppm -gray` writes it (PGM).
struct GrayPicture: Sendable {
    let width: Int
    let height: Int
    /// One byte a dot, row by row, 0 for black.
    let dots: [UInt8]

    /// Darker than this is ink.
    static let dark: UInt8 = 170

    /// Nil when the bytes are no whole PGM picture of 256 shades.
    init?(pgm bytes: [UInt8]) {
        var numbers: [Int] = []
        var index = 2
        guard bytes.holds("P5", at: 0) else { return nil }
        while numbers.count < 3 {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            let start = index
            while index < bytes.count, bytes[index] > 0x20 { index += 1 }
            guard index < bytes.count, let number = Int(String(decoding: bytes[start..<index], as: UTF8.self)) else { return nil }
            numbers.append(number)
        }
        let first = index + 1
        guard numbers[0] > 0, numbers[1] > 0, numbers[0] < 1 << 20, numbers[1] < 1 << 20, numbers[2] == 255,
            bytes.count - first >= numbers[0] * numbers[1]
        else { return nil }
        width = numbers[0]
        height = numbers[1]
        dots = Array(bytes[first..<(first + width * height)])
    }
}
