import Documents
import Planning
import Vietnamese

/// Gathers the cited documents of all paragraphs, footnotes too; recipients and the number line cite nothing.
enum ReferenceCollector {
    /// A title that stands on several short lines is read as one text.
    static func collect(_ source: ParagraphText, title: Range<Int>?, own: String?) -> [Cited<Reference>] {
        var list = ReferenceList()
        if let title {
            for mention in ReferenceRecogniser(words: source.text.cut(title), text: source.text).read() { list.add(mention) }
        }
        for paragraph in source.paragraphs where !(title.map { $0.overlaps(paragraph.range) && paragraph.cells.isEmpty } ?? false) && isRead(paragraph) {
            for range in paragraph.cells.isEmpty ? [paragraph.range] : paragraph.cells {
                let words = source.text.cut(range)
                guard NumberLine.start(in: Array(words.prefix(24))) == nil || words.count > 40 else {
                    addBehindNumber(words, source.text, &list)
                    continue
                }
                for mention in ReferenceRecogniser(words: words, text: source.text).read() { list.add(mention) }
            }
        }
        return list.finish(own: own) { source.text.map.source(of: $0) }
    }

    private static func isRead(_ paragraph: Paragraph) -> Bool {
        paragraph.furniture == nil || paragraph.furniture == .footnote || paragraph.furniture == .aside
    }

    /// A flattened head holds the number and the subject in one cell; the subject may cite.
    private static func addBehindNumber(_ words: [Word], _ text: CleanText, _ list: inout ReferenceList) {
        guard let (_, range) = NumberLine.read(words, in: text) else { return }
        let rest = words.filter { Int($0.start) >= range.upperBound }
        for mention in ReferenceRecogniser(words: rest, text: text).read() { list.add(mention) }
    }
}
