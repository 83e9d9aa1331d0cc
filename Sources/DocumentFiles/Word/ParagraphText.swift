/// The words of a paragraph (or of a cell) while its runs are read, before they take their place in the document.
struct ParagraphText {
    /// Where a run's words begin.
    struct Mark {
        var byte: Int
        var paragraph: Int
        var run: Int
    }

    private(set) var bytes: [UInt8] = []
    private(set) var marks: [Mark] = []
    /// New pages that begin before and behind these words.
    var pagesBefore = 0
    var pagesBehind = 0

    var isEmpty: Bool { bytes.isEmpty }

    /// Whether there is nothing to print.
    var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

    mutating func beginRun(_ run: Int, of paragraph: Int) {
        if let last = marks.last, last.paragraph == paragraph, last.run == run { return }
        marks.append(Mark(byte: bytes.count, paragraph: paragraph, run: run))
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// Adds the text of an element; a line break in the file is a blank, as everywhere in XML.
    mutating func append(_ source: [UInt8], _ range: Range<Int>, isLiteral: Bool) {
        let start = bytes.count
        if isLiteral { bytes.append(contentsOf: source[range]) } else { XMLText.append(source, range, to: &bytes) }
        for index in start..<bytes.count where bytes[index] < 0x20 { bytes[index] = 0x20 }
    }

    /// Puts the automatic number before the words.
    mutating func number(_ number: String, paragraph: Int) {
        let prefix = Array(isEmpty ? number.utf8 : "\(number) ".utf8)
        for index in marks.indices { marks[index].byte += prefix.count }
        marks.insert(Mark(byte: 0, paragraph: paragraph, run: 0), at: 0)
        bytes.insert(contentsOf: prefix, at: 0)
    }

    /// Adds a further paragraph of the same cell on a line of its own.
    mutating func append(line other: ParagraphText) {
        if !isEmpty { bytes.append(UInt8(ascii: "\n")) }
        let base = bytes.count
        bytes.append(contentsOf: other.bytes)
        marks.append(contentsOf: other.marks.map { Mark(byte: $0.byte + base, paragraph: $0.paragraph, run: $0.run) })
    }
}
