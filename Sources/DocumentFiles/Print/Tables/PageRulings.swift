/// The straight lines that are drawn on a page, in points.
struct PageRulings: Sendable {
    /// A line at a place across its direction, from one end to the other.
    struct Ruling: Sendable {
        var at: Double
        var from: Double
        var to: Double
        /// From one edge of the stroke to the other.
        var thickness: Double

        /// Whether the line runs past a place along its direction.
        func covers(_ place: Double) -> Bool { from - 2 <= place && place <= to + 2 }
    }

    var horizontal: [Ruling]
    var vertical: [Ruling]

    init(horizontal: [Ruling], vertical: [Ruling]) {
        self.horizontal = horizontal
        self.vertical = vertical
    }

    /// Finds the rulings in a picture of the page.
    init(_ picture: GrayPicture, pointsPerDot: Double) {
        // Letters are shorter than this in both directions; underlines are not, but they cross nothing.
        horizontal = RulingSearch(picture, lines: picture.height, dots: picture.width, isVertical: false, shortest: 18 / pointsPerDot).rulings(pointsPerDot)
        vertical = RulingSearch(picture, lines: picture.width, dots: picture.height, isVertical: true, shortest: 14 / pointsPerDot).rulings(pointsPerDot)
    }

    /// The rulings where they would be on the straightened page; the size of the page in points.
    func straightened(_ tilt: PageTilt, width: Double, height: Double) -> PageRulings {
        guard tilt.slope != 0 else { return self }
        return PageRulings(
            horizontal: horizontal.map { $0.moved(across: -tilt.slope * ($0.middle - width / 2), along: tilt.slope * ($0.at - height / 2)) },
            vertical: vertical.map { $0.moved(across: tilt.slope * ($0.middle - height / 2), along: -tilt.slope * ($0.at - width / 2)) })
    }
}

extension PageRulings.Ruling {
    fileprivate var middle: Double { (from + to) / 2 }

    fileprivate func moved(across: Double, along: Double) -> PageRulings.Ruling {
        PageRulings.Ruling(at: at + across, from: from + along, to: to + along, thickness: thickness)
    }
}
