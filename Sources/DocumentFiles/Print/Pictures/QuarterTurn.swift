import Documents

/// How many quarter turns to the right set a page upright: broad annexes are often scanned lying on their side.
enum QuarterTurn: Int, Sendable {
    case none, right, half, left

    /// Whether width and height change places.
    var lies: Bool { self == .right || self == .left }

    /// The picture turned.
    func turned(_ picture: GrayPicture) -> GrayPicture {
        let (width, height) = (picture.width, picture.height)
        var turned = GrayPicture(width: lies ? height : width, height: lies ? width : height)
        for row in 0..<turned.height {
            turned.fill(row) { column in
                switch self {
                case .none: picture.dots[row * width + column]
                case .right: picture.dots[(height - 1 - column) * width + row]
                case .half: picture.dots[(height - 1 - row) * width + width - 1 - column]
                case .left: picture.dots[column * width + width - 1 - row]
                }
            }
        }
        return turned
    }

    /// Where a box of the upright page stands on the page as it came; the size of the upright page in points.
    func original(_ box: Box, width: Double, height: Double) -> Box {
        switch self {
        case .none: box
        case .right: Box(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
        case .half: Box(left: width - box.right, top: height - box.bottom, right: width - box.left, bottom: height - box.top)
        case .left: Box(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
        }
    }
}
