import Documents
import Planning
import Vietnamese

/// Gathers the cited documents of all paragraphs, footnotes too; recipients and the number line cite nothing.
enum ReferenceCollector {
    /// The documents of all mentions, each once.
    static func collect(_ mentions: [ReferenceMention], _ source: ParagraphText, own: String?) -> [Cited<Reference>] {
        var list = ReferenceList()
        for mention in mentions { list.add(mention) }
        return list.finish(own: own) { source.text.map.source(of: $0) }
    }

    /// Every mention of every cited document. A title that stands on several short lines is read as one text, and first.
    static func mentions(_ source: ParagraphText, title: Range<Int>?) -> [ReferenceMention] {
        let titled = title.map { ReferenceRecogniser(words: source.text.cut($0), text: source.text).read() } ?? []
        return titled + Lanes.map(source.paragraphs.count) { mentions(source.paragraphs[$0], source, title: title) }.flatMap { $0 }
    }

    private static func mentions(_ paragraphs: ArraySlice<Paragraph>, _ source: ParagraphText, title: Range<Int>?) -> [ReferenceMention] {
        var mentions: [ReferenceMention] = []
        for paragraph in paragraphs where !(title.map { $0.overlaps(paragraph.range) && paragraph.cells.isEmpty } ?? false) && isRead(paragraph) {
            for range in paragraph.cells.isEmpty ? [paragraph.range] : paragraph.cells {
                let words = source.text.cut(range)
                guard NumberLine.start(in: Array(words.prefix(24))) == nil || words.count > 40 else {
                    mentions += behindNumber(words, source.text)
                    continue
                }
                mentions += ReferenceRecogniser(words: words, text: source.text).read()
            }
        }
        return mentions
    }

    private static func isRead(_ paragraph: Paragraph) -> Bool {
        paragraph.furniture == nil || paragraph.furniture == .footnote || paragraph.furniture == .aside
    }

    /// A flattened head holds the number and the subject in one cell; the subject may cite.
    private static func behindNumber(_ words: [Word], _ text: CleanText) -> [ReferenceMention] {
        guard let (_, range) = NumberLine.read(words, in: text) else { return [] }
        return ReferenceRecogniser(words: words.filter { Int($0.start) >= range.upperBound }, text: text).read()
    }
}
