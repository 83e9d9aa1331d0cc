import Documents

/// Stage 2's value: the clean text, its paragraphs in reading order, and how the source was set.
struct ParagraphText: Sendable {
    var text: CleanText
    var paragraphs: [Paragraph]
    /// The source stands one sentence a line, so that an item runs on to the next bullet, label or heading.
    var isSentencePerLine: Bool
    /// Where page numbers, footnotes and stamps stand in the source, in rising order; those that follow one another are one.
    let furniture: [Range<Int>]

    init(text: CleanText, paragraphs: [Paragraph], isSentencePerLine: Bool, source raw: UnsafeBufferPointer<UInt8>) {
        self.text = text
        self.paragraphs = paragraphs
        self.isSentencePerLine = isSentencePerLine
        let lines = paragraphs.filter { $0.furniture != nil }.map { text.map.source(of: $0.range) }.sorted { $0.lowerBound < $1.lowerBound }
        furniture = Self.join(lines, where: { raw[$0].allSatisfy { $0 <= 0x20 } })
    }

    /// Ranges with nothing but blanks between them become one, lest a citation holds the blanks alone.
    private static func join(_ ranges: [Range<Int>], where isBlank: (Range<Int>) -> Bool) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges {
            if let last = joined.last, last.upperBound <= range.lowerBound, isBlank(last.upperBound..<range.lowerBound) {
                joined[joined.count - 1] = last.lowerBound..<range.upperBound
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    /// The source words of clean words; a page number or footnote that stands between their lines is not among them.
    func cite(_ clean: Range<Int>) -> Citation {
        var rest = text.map.source(of: clean)
        var index = furniture.firstIndex(from: rest.lowerBound)
        guard index < furniture.count, furniture[index].upperBound < rest.upperBound else { return Citation(rest) }
        var ranges: [Range<Int>] = []
        while index < furniture.count, furniture[index].upperBound < rest.upperBound {
            ranges.append(rest.lowerBound..<furniture[index].lowerBound)
            rest = furniture[index].upperBound..<rest.upperBound
            index += 1
        }
        return Citation((ranges + [rest]).filter { !$0.isEmpty })
    }
}

extension [Range<Int>] {
    /// The index of the first of rising ranges that begins at or behind an offset.
    fileprivate func firstIndex(from offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lowerBound >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
