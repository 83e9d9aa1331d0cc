/// Takes the rulings of tables out of a picture before it is read: picture reading takes them for letters and for the edges of pictures.
enum RulingEraser {
    /// The picture without the rulings of its tables.
    static func erasing(_ tables: [RuledTable], from picture: GrayPicture, pointsPerDot: Double) -> GrayPicture {
        var clean = picture
        for table in tables {
            for line in table.rulings.horizontal { clean.clear(columns: dots(along: line, pointsPerDot), rows: dots(across: line, pointsPerDot)) }
            for line in table.rulings.vertical { clean.clear(columns: dots(across: line, pointsPerDot), rows: dots(along: line, pointsPerDot)) }
        }
        return clean
    }

    private static func dots(along line: PageRulings.Ruling, _ pointsPerDot: Double) -> Range<Int> {
        (Int(line.from / pointsPerDot) - 2)..<(Int(line.to / pointsPerDot) + 3)
    }

    /// The stroke and the grey dots at its edges.
    private static func dots(across line: PageRulings.Ruling, _ pointsPerDot: Double) -> Range<Int> {
        let half = line.thickness / 2
        return (Int((line.at - half) / pointsPerDot) - 2)..<(Int((line.at + half) / pointsPerDot) + 3)
    }
}
