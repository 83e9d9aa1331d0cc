import Vietnamese

/// Some collections print their texts one sentence a line, without blank lines and without the document's head.
enum SentencePerLine {
    /// Judges by what such a text never has: a sentence that ends in the middle of a line.
    static func judge(_ paragraphs: [Paragraph], text: CleanText, isWrapped: Bool) -> Bool {
        guard !isWrapped, paragraphs.count >= 10 else { return false }
        guard !paragraphs.prefix(20).contains(where: { hasHead(text, $0) }) else { return false }
        let running = paragraphs.filter { $0.furniture == nil && $0.cells.isEmpty }
        let blanks = running.filter(\.blankBefore).count
        guard running.count >= 10, blanks * 10 <= running.count else { return false }
        let broken = running.filter { hasInnerEnd(text.bytes, $0.body) }.count
        return broken * 25 <= running.count
    }

    private static let heads = PhraseBook<Bool>([("cộng hòa xã hội chủ nghĩa việt nam", true), ("độc lập - tự do", true), ("kính gửi", true)])

    /// Such a collection leaves out the nation's name, the number and the receivers.
    private static func hasHead(_ text: CleanText, _ paragraph: Paragraph) -> Bool {
        let words = text.cut(paragraph.range)
        return heads.occurs(in: words) || words.count < 60 && NumberLine.start(in: words) != nil
    }

    /// A full stop, a space and a capital inside the range.
    private static func hasInnerEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index + 2 < range.upperBound {
            if bytes[index] == 0x2E, bytes[index + 1] == 0x20,
                isCapital(bytes, at: index + 2, until: range.upperBound)
            {
                return true
            }
            index += 1
        }
        return false
    }

    private static func isCapital(_ bytes: [UInt8], at index: Int, until end: Int) -> Bool {
        bytes.withUnsafeBufferPointer { Letter(UTF8Scalar.decode($0, at: index).value)?.isCapital ?? false }
    }
}
