/// Looks for rulings in one direction: long dark runs that go on from one row of dots to the next.
struct RulingSearch {
    /// A dark area that is made of touching runs.
    private struct Stroke {
        var firstLine: Int
        var lastLine: Int
        var from: Int
        var to: Int
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
        strokes().compactMap { stroke in
            let (length, thickness) = (stroke.to - stroke.from, stroke.lastLine - stroke.firstLine + 1)
            guard Double(thickness) * pointsPerDot < 4 + Double(length) * pointsPerDot / 40 else { return nil }
            return PageRulings.Ruling(
                at: Double(stroke.firstLine + stroke.lastLine + 1) / 2 * pointsPerDot,
                from: Double(stroke.from) * pointsPerDot, to: Double(stroke.to) * pointsPerDot,
                thickness: Double(thickness) * pointsPerDot)
        }
    }

    private func strokes() -> [Stroke] {
        var done: [Stroke] = []
        var open: [Stroke] = []
        for line in 0..<lines {
            var next: [Stroke] = []
            for run in runs(in: line) {
                if let index = next.firstIndex(where: { $0.lastFrom == run.lowerBound }) { next.remove(at: index) }
                next.append(stroke(run, line, joining: &open))
            }
            done += open
            open = next
        }
        return done + open
    }

    /// The stroke that a run continues, or a new one.
    private func stroke(_ run: Range<Int>, _ line: Int, joining open: inout [Stroke]) -> Stroke {
        var stroke = Stroke(firstLine: line, lastLine: line, from: run.lowerBound, to: run.upperBound, lastFrom: run.lowerBound, lastTo: run.upperBound)
        for other in open where other.lastFrom <= run.upperBound + 3 && run.lowerBound <= other.lastTo + 3 {
            stroke.firstLine = min(stroke.firstLine, other.firstLine)
            stroke.from = min(stroke.from, other.from)
            stroke.to = max(stroke.to, other.to)
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
