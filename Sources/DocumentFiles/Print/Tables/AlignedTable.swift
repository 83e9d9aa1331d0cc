import Documents

/// A table without rulings: at least three columns of words that line up over several lines.
enum AlignedTable {
    /// The narrowest gap that may part two columns over several lines.
    private static let narrowest = 5.0

    /// Parts lines into tables and single lines, each with its top.
    static func parting(_ lines: [PrintedLine], _ measure: PageElement.Measure, isRuledElsewhere: Bool) -> [(top: Double, elements: [PageElement])] {
        var parted: [(top: Double, elements: [PageElement])] = []
        var index = 0
        while index < lines.count {
            if !isRuledElsewhere, let (end, gaps) = table(in: lines, from: index, measure) {
                parted.append((lines[index].box.top, rows(lines[index..<end], gaps).map(PageElement.row)))
                index = end
            } else {
                parted.append((lines[index].box.top, [.line(lines[index])]))
                index += 1
            }
        }
        return parted
    }

    /// Where the table that begins at a line ends, and the gaps between its columns.
    private static func table(in lines: [PrintedLine], from start: Int, _ measure: PageElement.Measure) -> (end: Int, gaps: [ClosedRange<Double>])? {
        var gaps = gaps(lines[start], measure)
        guard gaps.count >= 2 else { return nil }
        var (end, full) = (start + 1, 1)
        while end < lines.count, lines[end].box.top - lines[end - 1].box.bottom < 2 * measure.lineHeight {
            let narrowed = gaps.compactMap { clear($0, of: lines[end]) }
            guard narrowed.count >= 2 else { break }
            gaps = narrowed
            if self.gaps(lines[end], measure).count >= 2 { full += 1 }
            end += 1
        }
        return end - start >= 3 && full >= 2 ? (end, gaps) : nil
    }

    private static func gaps(_ line: PrintedLine, _ measure: PageElement.Measure) -> [ClosedRange<Double>] {
        let segments = line.segments(gap: measure.columnGap)
        return zip(segments, segments.dropFirst()).compactMap { left, right in
            guard let from = left.last?.box.right, let to = right.first?.box.left, from < to else { return nil }
            return from...to
        }
    }

    /// What stays of a gap when a further line's words are taken out of it; nil when it is closed.
    private static func clear(_ gap: ClosedRange<Double>, of line: PrintedLine) -> ClosedRange<Double>? {
        var widest: ClosedRange<Double>?
        var from = gap.lowerBound
        let words = line.words.map(\.box).filter { $0.right > gap.lowerBound && $0.left < gap.upperBound }
        for edge in words.map(\.left) + [gap.upperBound] {
            let to = min(max(edge, from), gap.upperBound)
            if to - from >= max(narrowest, (widest?.width ?? 0)) { widest = from...to }
            from = max(from, words.first { $0.left == edge }?.right ?? from)
        }
        return widest
    }

    /// A word in the first column begins a row; other lines go on with the row above.
    private static func rows(_ lines: ArraySlice<PrintedLine>, _ gaps: [ClosedRange<Double>]) -> [[[PrintedLine]]] {
        var rows: [[[PrintedLine]]] = []
        for line in lines {
            let cells = cells(line, gaps)
            if rows.isEmpty || !cells[0].isEmpty {
                rows.append(cells.map { $0.isEmpty ? [] : [PrintedLine([PrintedPiece(words: $0)])] })
            } else {
                for (column, words) in cells.enumerated() where !words.isEmpty {
                    rows[rows.count - 1][column].append(PrintedLine([PrintedPiece(words: words)]))
                }
            }
        }
        return rows
    }

    private static func cells(_ line: PrintedLine, _ gaps: [ClosedRange<Double>]) -> [[PrintedWord]] {
        line.words.reduce(into: Array(repeating: [], count: gaps.count + 1)) { cells, word in
            cells[gaps.count { $0.middle < word.box.middleX }].append(word)
        }
    }
}

extension ClosedRange<Double> {
    fileprivate var width: Double { upperBound - lowerBound }
    fileprivate var middle: Double { (lowerBound + upperBound) / 2 }
}
