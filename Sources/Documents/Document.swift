/// A document as a value: its words, their order and where each of them stands. It knows nothing of files or bytes on disk.
public struct Document: Sendable {
    /// The kinds of file that a document may have been.
    public enum Format: String, Sendable, CaseIterable {
        case text, markdown, html, word, sheet, pdf, scan
    }

    /// The file's name without its folder, for people.
    public let name: String
    /// What kind of file it was.
    public let format: Format
    /// All its words.
    public let text: SourceText
    /// Its words piece by piece, in reading order.
    public let blocks: [Block]
    /// What ties its words to the parts, pages and cells of the file.
    public let anchors: Anchors
    /// What a person should know about how the file was read, one sentence each; empty when it was read whole.
    public let remarks: [Remark]

    /// A document with these words, cut into these blocks; without anchors, places are code points of its text.
    public init(name: String, format: Format, text: SourceText, blocks: [Block], anchors: Anchors = Anchors(), remarks: [Remark] = []) {
        self.name = name
        self.format = format
        self.text = text
        self.blocks = blocks
        self.anchors = anchors
        self.remarks = remarks
    }

    /// Something about the reading of the file that limits how far it can be trusted.
    public enum Remark: Hashable, Sendable {
        /// The text layer of a page (from 1) was missing or garbage, so that its picture was read instead.
        case pageReadFromPicture(page: Int)
        /// Tracked changes stand in the file; they were read as accepted.
        case trackedChangesAccepted(count: Int)
        /// Bytes that were no valid text were replaced.
        case undecodableBytes(count: Int)
        /// Hidden words (runs of a Word file, sheets of a workbook) stand in the file; they are not printed and were left out.
        case hiddenContentLeftOut(count: Int)
    }

    /// Where the words of a byte range stand in the file.
    public func places(of range: Range<Int>) -> [Place] {
        let spots = anchors.spots(in: range)
        return spots.isEmpty ? [.text(scalars: text.scalars(in: range))] : Place.joining(spots, names: anchors.names)
    }
}

extension Place {
    /// Joins neighbouring spots into places: runs of one paragraph, words of one page, one cell.
    static func joining(_ spots: ArraySlice<Anchors.Anchor>, names: [String]) -> [Place] {
        spots.reduce(into: []) { places, anchor in
            switch (places.last, anchor.spot) {
            case (.word(let part, let paragraph, let runs)?, .run(let newPart, let same, let run)) where part == names[newPart] && paragraph == same:
                places[places.count - 1] = .word(part: part, paragraph: paragraph, runs: runs.lowerBound..<(run + 1))
            case (.page(let number, let boxes)?, .word(let page, let box, _)) where number == page:
                places[places.count - 1] = .page(number: number, boxes: boxes + [box])
            case (_, .run(let part, let paragraph, let run)):
                places.append(.word(part: names[part], paragraph: paragraph, runs: run..<(run + 1)))
            case (_, .word(let page, let box, _)):
                places.append(.page(number: page, boxes: [box]))
            case (_, .cell(let sheet, let row, let column)):
                let place = Place.cell(sheet: names[sheet], row: row, column: column)
                if places.last != place { places.append(place) }
            }
        }
    }
}
