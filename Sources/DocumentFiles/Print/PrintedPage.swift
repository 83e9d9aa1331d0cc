import Documents

/// A page as it was printed: its size and words, in points from the upper left corner.
struct PrintedPage: Sendable {
    var number: Int
    var width: Double
    var height: Double
    /// Pieces of lines as the text layer or the picture reading found them; a printed line may be in several pieces.
    var pieces: [PrintedPiece]
    /// The words were read from the picture of the page.
    var isFromPicture = false
    /// The words stand as on the straightened page, not as on the crooked scan.
    var tilt = PageTilt.none

    /// The words stand as on the page set upright; width and height are the upright page's.
    var turn = QuarterTurn.none

    /// Where a word stands on the page as it came.
    func place(_ box: Box) -> Box {
        let crooked = tilt.slope == 0 ? box : tilt.original(box, width: width, height: height)
        return turn.original(crooked, width: width, height: height)
    }

    /// Whether most words run up or down the page: single lines are read that way too, but not in their order.
    var standsOnEnd: Bool {
        let long = words.filter { $0.text.unicodeScalars.count >= 3 }
        return long.count { $0.box.height > $0.box.width } * 2 > long.count
    }

    /// How sure the reading of the page is on average, 0…100: of a page that lies on its side it makes nothing.
    var trust: Double {
        let words = words.filter { $0.text.contains { $0.isLetter } }
        return words.isEmpty ? 0 : Double(words.reduce(0) { $0 + $1.confidence }) / Double(words.count)
    }

    var words: [PrintedWord] { pieces.flatMap(\.words) }
}

/// Neighbouring words on one line, from left to right.
struct PrintedPiece: Sendable {
    var words: [PrintedWord]

    var box: Box { words.map(\.box).joined }
}

/// One printed word and where it stands.
struct PrintedWord: Sendable {
    var text: String
    var box: Box
    /// How sure the reading is, 0…100; 100 for a text layer.
    var confidence: Int
}

extension Box {
    var width: Double { right - left }
    var height: Double { bottom - top }
    var middleX: Double { (left + right) / 2 }
    var middleY: Double { (top + bottom) / 2 }

    /// How much of their heights two boxes share.
    func sharedHeight(_ other: Box) -> Double {
        max(0, min(bottom, other.bottom) - max(top, other.top))
    }

    /// How much of their widths two boxes share.
    func sharedWidth(_ other: Box) -> Double {
        max(0, min(right, other.right) - max(left, other.left))
    }
}

extension [Box] {
    /// The smallest box around all of them.
    var joined: Box {
        guard let first else { return Box(left: 0, top: 0, right: 0, bottom: 0) }
        return dropFirst().reduce(first) {
            Box(
                left: Swift.min($0.left, $1.left), top: Swift.min($0.top, $1.top),
                right: Swift.max($0.right, $1.right), bottom: Swift.max($0.bottom, $1.bottom))
        }
    }
}

extension [Double] {
    /// The middle one by size; nil of none.
    var median: Double? {
        isEmpty ? nil : sorted()[count / 2]
    }
}
