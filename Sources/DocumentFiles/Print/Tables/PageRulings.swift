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
        horizontal = RulingSearch(picture, lines: picture.height, dots: picture.width, isVertical: false, shortest: 30 / pointsPerDot).rulings(pointsPerDot)
        vertical = RulingSearch(picture, lines: picture.width, dots: picture.height, isVertical: true, shortest: 20 / pointsPerDot).rulings(pointsPerDot)
    }
}
