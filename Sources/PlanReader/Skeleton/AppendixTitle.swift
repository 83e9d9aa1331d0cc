import Vietnamese

/// The label and title of an appendix: the lines under the word `Phụ lục` up to the first heading, table or bracketed line.
enum AppendixTitle {
    /// The appendix as a place, and the first paragraph behind its title.
    static func read(_ source: ParagraphText, _ range: Range<Int>) -> (node: Node, next: Int) {
        let first = source.paragraphs[range.lowerBound]
        let words = source.text.cut(first.range)
        let isTitled = Appendix.opens(source, at: range.lowerBound)
        let (label, titleStart) = isTitled ? Appendix.label(words, in: source.text) : ("PL", 0)
        var start = titleStart < words.count ? Int(words[titleStart].start) : first.range.upperBound
        var end = first.range.upperBound
        var next = range.lowerBound + 1
        while next < range.upperBound, goesOn(source, next) {
            if start == end { start = source.paragraphs[next].range.lowerBound }
            end = source.paragraphs[next].range.upperBound
            next += 1
        }
        let node = Node(
            form: .appendix(label), text: start..<end, span: first.range.lowerBound..<end, parent: nil, path: label, isClosed: false, endsInColon: false,
            paragraphs: range.lowerBound..<next)
        return (node, next)
    }

    private static func goesOn(_ source: ParagraphText, _ index: Int) -> Bool {
        let paragraph = source.paragraphs[index]
        guard paragraph.cells.isEmpty, paragraph.opening.isPlain, !paragraph.endsInColon else { return false }
        return source.text.bytes[paragraph.range.lowerBound] != UInt8(ascii: "(")
    }
}
