import Documents
import Planning
import Vietnamese

/// Gathers the cited documents of all paragraphs, footnotes too; recipients and the number line cite nothing.
enum ReferenceCollector {
    static func collect(_ source: ParagraphText, own: String?) -> [Cited<Reference>] {
        var list = ReferenceList()
        for paragraph in source.paragraphs where paragraph.furniture == nil || paragraph.furniture == .footnote || paragraph.furniture == .aside {
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

    /// A flattened head holds the number and the subject in one cell; the subject may cite.
    private static func addBehindNumber(_ words: [Word], _ text: CleanText, _ list: inout ReferenceList) {
        guard let (_, range) = NumberLine.read(words, in: text) else { return }
        let rest = words.filter { Int($0.start) >= range.upperBound }
        for mention in ReferenceRecogniser(words: rest, text: text).read() { list.add(mention) }
    }
}
