/// Looks for rulings in one direction: long dark runs that go on from one row of dots to the next.
struct RulingSearch {
    /// A dark area that is made of touching runs.
    private struct Stroke {
        var firstLine: Int
        var lastLine: Int
        var from: Int
        var to: Int
        /// In which rows of dots it begins and ends.
        var fromLine: Int
        var toLine: Int
        /// The run in the last row of dots that was looked at.
        var lastFrom: Int
        var lastTo: Int
    }

    private let picture: GrayPicture
    private let lines: Int
    private let dots: Int
    private let isVertical: Bool
    private let shortest: Int

    init(_ picture: GrayPicture, lines: Int, dots: Int, isVertical: Bool, shortest: Double) {
        self.picture = picture
        self.lines = lines
        self.dots = dots
        self.isVertical = isVertical
        self.shortest = max(8, Int(shortest))
    }

    /// The rulings found. A thick dark area (a stamp, a photograph) is none; a slightly turned line is one.
    func rulings(_ pointsPerDot: Double) -> [PageRulings.Ruling] {
        strokes().map(extended).compactMap { stroke in
            let (length, thickness) = (stroke.to - stroke.from, stroke.lastLine - stroke.firstLine + 1)
            guard Double(thickness) * pointsPerDot < 4 + Double(length) * pointsPerDot / 40 else { return nil }
            return PageRulings.Ruling(
                at: Double(stroke.firstLine + stroke.lastLine + 1) / 2 * pointsPerDot,
                from: Double(stroke.from) * pointsPerDot, to: Double(stroke.to) * pointsPerDot,
                thickness: Double(thickness) * pointsPerDot)
        }
    }

    /// Follows the ends of a crooked stroke, whose last runs are too short to be seen as runs of a ruling.
    private func extended(_ stroke: Stroke) -> Stroke {
        var longer = stroke
        while let line = inkBeside(longer.fromLine, longer.from - 1) { (longer.from, longer.fromLine) = (longer.from - 1, line) }
        while let line = inkBeside(longer.toLine, longer.to) { (longer.to, longer.toLine) = (longer.to + 1, line) }
        longer.firstLine = min(longer.firstLine, longer.fromLine, longer.toLine)
        longer.lastLine = max(longer.lastLine, longer.fromLine, longer.toLine)
        return longer
    }

    /// The row of dots, this one or its neighbours, that has ink at a place.
    private func inkBeside(_ line: Int, _ dot: Int) -> Int? {
        guard (0..<dots).contains(dot) else { return nil }
        return [line, line - 1, line + 1].first { row in
            guard (0..<lines).contains(row) else { return false }
            return picture.dots[isVertical ? dot * lines + row : row * dots + dot] < GrayPicture.dark
        }
    }

    private func strokes() -> [Stroke] {
        var done: [Stroke] = []
        var open: [Stroke] = []
        for line in 0..<lines {
            var next: [Stroke] = []
            for run in runs(in: line) {
                next.append(stroke(run, line, joining: &open))
            }
            done += open
            open = next
        }
        return done + open
    }

    /// The stroke that a run continues, or a new one.
    private func stroke(_ run: Range<Int>, _ line: Int, joining open: inout [Stroke]) -> Stroke {
        var stroke = Stroke(
            firstLine: line, lastLine: line, from: run.lowerBound, to: run.upperBound, fromLine: line, toLine: line,
            lastFrom: run.lowerBound, lastTo: run.upperBound)
        for other in open where other.lastFrom <= run.upperBound + 3 && run.lowerBound <= other.lastTo + 3 {
            stroke.firstLine = min(stroke.firstLine, other.firstLine)
            if other.from < stroke.from { (stroke.from, stroke.fromLine) = (other.from, other.fromLine) }
            if other.to > stroke.to { (stroke.to, stroke.toLine) = (other.to, other.toLine) }
        }
        open.removeAll { $0.lastFrom <= run.upperBound + 3 && run.lowerBound <= $0.lastTo + 3 }
        return stroke
    }

    /// Dark runs of at least the shortest length; small gaps come from scanning.
    private func runs(in line: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var (start, last) = (-1, -1)
        picture.dots.withUnsafeBufferPointer { all in
            var index = isVertical ? line : line * dots
            let step = isVertical ? lines : 1
            for dot in 0..<dots {
                if all[index] < GrayPicture.dark {
                    if start < 0 || dot - last > 3 {
                        if start >= 0, last - start >= shortest { runs.append(start..<(last + 1)) }
                        start = dot
                    }
                    last = dot
                }
                index += step
            }
        }
        if start >= 0, last - start >= shortest { runs.append(start..<(last + 1)) }
        return runs
    }
}
