import Documents

/// How crooked a page lay on the scanner, as the rise of its lines to the right; and the way back from the straightened page.
struct PageTilt: Sendable {
    /// Dots down for each dot to the right.
    let slope: Double

    static let none = PageTilt(slope: 0)

    /// Less than this moves the end of a line by a fifth of a letter: not worth the trouble.
    private static let least = 0.0015
    /// The steps that are tried: from -2 to 2 degrees.
    private static let steps = -35...35

    private init(slope: Double) {
        self.slope = slope
    }

    /// Finds the slope along which ink gathers in the fewest rows: there lines of text stand apart most sharply.
    init(of picture: GrayPicture) {
        let ink = Self.ink(picture)
        guard ink.count > 500 else {
            slope = 0
            return
        }
        let tried = Self.steps.map { (slope: Double($0) * 0.001, sharpness: Self.sharpness(ink, Double($0) * 0.001, picture)) }
        let best = tried.max { $0.sharpness < $1.sharpness }?.slope ?? 0
        slope = abs(best) < Self.least ? 0 : best
    }

    /// Dark dots, some of them: enough to see the lines.
    private static func ink(_ picture: GrayPicture) -> [(x: Int32, y: Int32)] {
        var ink: [(x: Int32, y: Int32)] = []
        picture.dots.withUnsafeBufferPointer { dots in
            for row in 0..<picture.height {
                var index = row * picture.width + row % 5
                for column in stride(from: row % 5, to: picture.width, by: 5) {
                    if dots[index] < GrayPicture.dark { ink.append((Int32(column - picture.width / 2), Int32(row))) }
                    index += 5
                }
            }
        }
        return ink
    }

    private static func sharpness(_ ink: [(x: Int32, y: Int32)], _ slope: Double, _ picture: GrayPicture) -> Int {
        let margin = picture.width / 20 + 2
        var rows = [Int32](repeating: 0, count: picture.height + 2 * margin)
        for dot in ink { rows[Int(Double(dot.y) - slope * Double(dot.x)) + margin] += 1 }
        return rows.reduce(0) { $0 + Int($1) * Int($1) }
    }

    /// The picture turned straight.
    func straightened(_ picture: GrayPicture) -> GrayPicture {
        guard slope != 0 else { return picture }
        let (width, height) = (picture.width, picture.height)
        var straight = GrayPicture(width: width, height: height)
        let down = (0..<width).map { Int((slope * Double($0 - width / 2)).rounded()) }
        for row in 0..<height {
            let right = Int((slope * Double(row - height / 2)).rounded())
            straight.fill(row) { column in
                let (x, y) = (column - right, row + down[column])
                return x >= 0 && x < width && y >= 0 && y < height ? picture.dots[y * width + x] : 255
            }
        }
        return straight
    }

    /// Where a box of the straightened page stands on the page as it was scanned; the size of the page in points.
    func original(_ box: Box, width: Double, height: Double) -> Box {
        let right = -slope * (box.middleY - height / 2)
        let down = slope * (box.middleX - width / 2)
        return Box(left: box.left + right, top: box.top + down, right: box.right + right, bottom: box.bottom + down)
    }
}
