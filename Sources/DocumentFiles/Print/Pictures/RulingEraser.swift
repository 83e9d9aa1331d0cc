/// Takes the rulings out of a picture before it is read: picture reading takes them for letters and for the edges of pictures.
enum RulingEraser {
    /// The picture, still crooked, without the rulings of its tables.
    static func erasing(_ rulings: PageRulings, tilt: PageTilt, from picture: GrayPicture, pointsPerDot: Double) -> GrayPicture {
        var clean = picture
        for group in RulingGroup.all(in: rulings) where group.mayBeTable {
            for line in group.horizontal {
                for (column, rows) in strokes(line, slope: tilt.slope, pointsPerDot) { clean.clear(columns: column..<(column + 1), rows: rows) }
            }
            for line in group.vertical {
                for (row, columns) in strokes(line, slope: -tilt.slope, pointsPerDot) { clean.clear(columns: columns, rows: row..<(row + 1)) }
            }
        }
        return clean
    }

    /// For each dot along a line what to clear across it: the stroke where the slope takes it, and the grey dots at its edges.
    private static func strokes(_ line: PageRulings.Ruling, slope: Double, _ pointsPerDot: Double) -> [(Int, Range<Int>)] {
        let (from, to) = (Int(line.from / pointsPerDot) - 2, Int(line.to / pointsPerDot) + 2)
        let half = max(0, line.thickness - abs(slope) * (line.to - line.from)) / 2 / pointsPerDot + 2
        return (from...max(from, to)).map { place in
            let middle = line.at / pointsPerDot + slope * (Double(place) - Double(from + to) / 2)
            return (place, Int(middle - half)..<(Int(middle + half) + 1))
        }
    }
}
