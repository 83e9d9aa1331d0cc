/// One line of a Markdown text and what it is.
struct MarkdownLine {
    let bytes: [UInt8]
    /// The line without blanks at its ends.
    let range: Range<Int>
    /// Two blanks at the end of a line, or a backslash, ask for a line end.
    let endsHard: Bool

    var isBlank: Bool { range.isEmpty }
    var isTableRow: Bool { range.count > 1 && bytes[range.lowerBound] == UInt8(ascii: "|") }
    var isHeading: Bool { prefix(of: UInt8(ascii: "#")).map { $0 <= 6 } ?? false }

    /// The line under a table's head: nothing but bars, dashes and colons.
    var isSeparator: Bool {
        let signs = Set(bytes[range])
        return signs.contains(UInt8(ascii: "-")) && signs.isSubset(of: Set("|-: \t".utf8))
    }

    /// Headings, items of lists and quotations begin a block of their own.
    var beginsBlock: Bool { isHeading || isItem || first == UInt8(ascii: ">") }
    var endsBlock: Bool { isHeading || endsHard }

    private var first: UInt8? { isBlank ? nil : bytes[range.lowerBound] }

    /// `- x`, `* x`, `+ x`, `1. x`, `12) x`, `a) x`, `IV. x`.
    private var isItem: Bool {
        guard let first else { return false }
        if "-*+".utf8.contains(first) { return range.count > 1 && bytes[range.lowerBound + 1] == 0x20 }
        let marker = bytes[range].prefix(6)
        guard let stop = marker.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }), stop > range.lowerBound else { return false }
        let label = bytes[range.lowerBound..<stop]
        let isNumber = label.allSatisfy { (0x30...0x39).contains($0) }
        let isRoman = label.allSatisfy { "IVXLC".utf8.contains($0) }
        return (isNumber || isRoman || label.count == 1 && first.isLetter) && stop + 1 < range.upperBound && bytes[stop + 1] == 0x20
    }

    /// How often a sign stands at the beginning, before a blank.
    private func prefix(of sign: UInt8) -> Int? {
        let count = bytes[range].prefix { $0 == sign }.count
        return count > 0 && range.count > count && bytes[range.lowerBound + count] == 0x20 ? count : nil
    }

    /// The cells between the bars, without blanks; an escaped bar is part of its cell.
    var cells: [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound + 1
        for index in start..<range.upperBound where bytes[index] == UInt8(ascii: "|") && bytes[index - 1] != UInt8(ascii: "\\") {
            cells.append(Self.trim(start..<index, bytes))
            start = index + 1
        }
        let rest = Self.trim(start..<range.upperBound, bytes)
        return rest.isEmpty ? cells : cells + [rest]
    }

    static func trim(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}

/// The lines of a Markdown text.
struct MarkdownLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: PlainLines.byteOrderMark) ? PlainLines.byteOrderMark.count : 0
    }

    mutating func next() -> MarkdownLine? {
        guard position < bytes.count else { return nil }
        let end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: position) ?? bytes.count
        let whole = position..<end
        position = end + 1
        let range = MarkdownLine.trim(whole, bytes)
        let tail = bytes[range.upperBound..<whole.upperBound].filter { $0 == 0x20 }.count
        let endsHard = tail >= 2 || !range.isEmpty && bytes[range.upperBound - 1] == UInt8(ascii: "\\")
        return MarkdownLine(bytes: bytes, range: range, endsHard: endsHard)
    }
}
