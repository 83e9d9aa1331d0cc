import Documents

/// A picture in shades of grey, as `pdftoppm -gray` writes it (PGM).
struct GrayPicture: Sendable {
    let width: Int
    let height: Int
    /// One byte a dot, row by row, 0 for black.
    private(set) var dots: [UInt8]

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

    /// A white picture.
    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        dots = Array(repeating: 255, count: width * height)
    }

    /// The picture as a PGM file.
    var pgm: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + dots }

    /// Paints a row dot by dot.
    mutating func fill(_ row: Int, _ dot: (Int) -> UInt8) {
        for column in 0..<width { dots[row * width + column] = dot(column) }
    }

    /// Paints a rectangle white; what lies outside the picture is passed over.
    mutating func clear(columns: Range<Int>, rows: Range<Int>) {
        let columns = columns.clamped(to: 0..<width)
        for row in rows.clamped(to: 0..<height) {
            for column in columns { dots[row * width + column] = 255 }
        }
    }

    /// Paints a box given in points white.
    mutating func clear(_ box: Box, pointsPerDot: Double) {
        clear(
            columns: Int(box.left / pointsPerDot)..<max(Int(box.left / pointsPerDot), Int(box.right / pointsPerDot)),
            rows: Int(box.top / pointsPerDot)..<max(Int(box.top / pointsPerDot), Int(box.bottom / pointsPerDot)))
    }

    /// Whether there is ink in a rectangle: more than a speck of dust.
    func hasInk(columns: Range<Int>, rows: Range<Int>) -> Bool {
        var ink = 0
        for row in rows {
            for column in columns where dots[row * width + column] < Self.dark { ink += 1 }
            if ink > 12 { return true }
        }
        return false
    }

    /// Copies a rectangle of another picture to a place in this one; both must lie inside.
    mutating func paste(_ other: GrayPicture, columns: Range<Int>, rows: Range<Int>, left: Int, top: Int) {
        for (offset, row) in rows.enumerated() {
            let from = row * other.width + columns.lowerBound
            let to = (top + offset) * width + left
            dots.replaceSubrange(to..<(to + columns.count), with: other.dots[from..<(from + columns.count)])
        }
    }
}
