import Documents
import Planning
import Vietnamese

/// The header of an appendix that came without its document: what the line `(Kèm theo Nghị quyết số … ngày … của …)` tells.
struct AppendixHeader {
    let source: ParagraphText

    /// Fills in what the head of a document did not give.
    func complete(_ header: inout PlanHeader, _ appendix: Node, behind next: Int) {
        guard header.type == nil, header.number == nil else { return }
        header.type = cited("Phụ lục", appendix.span.lowerBound..<appendix.text.lowerBound)
        if !appendix.text.isEmpty { header.title = cited(source.text.line(appendix.text), appendix.text) }
        guard let line = (next..<min(next + 3, source.paragraphs.count)).first(where: { attaches($0) }) else { return }
        read(source.text.cut(source.paragraphs[line].range), into: &header)
    }

    /// A plan that a decision issues tells the decision's number and date where the head itself has none: `(Ban hành kèm theo Quyết định số …)`.
    func number(_ header: inout PlanHeader, before end: Int) {
        guard header.number == nil, header.date == nil, header.type != nil else { return }
        for index in 0..<min(60, end) where attaches(index) {
            let words = source.text.cut(source.paragraphs[index].range)
            guard let cited = ReferenceRecogniser(words: words, text: source.text).read().last, cited.type != nil, !cited.isBare else { continue }
            var told = PlanHeader(isDraft: false)
            read(words, into: &told)
            (header.number, header.date, header.issuer) = (told.number, told.date, header.issuer ?? told.issuer)
            return
        }
    }

    private static let attachment = PhraseBook<Bool>([("kèm theo", true), ("ban hành kèm theo", true), ("đính kèm", true)])
    private static let numberWord = PhraseBook<Bool>([("=số", true)])

    private func attaches(_ index: Int) -> Bool {
        source.text.cut(source.paragraphs[index].range).indices.prefix(3).contains { start in
            Self.attachment.longest(in: source.text.cut(source.paragraphs[index].range), at: start) != nil
        }
    }

    private func read(_ words: [Word], into header: inout PlanHeader) {
        guard let number = words.indices.dropLast().last(where: { Self.numberWord.longest(in: words, at: $0) != nil }) else { return }
        // The number itself may still be blank: `số /NQ-CP`.
        var end = number + 1
        while end < words.count, end == number + 1 || !words[end].spaced { end += 1 }
        let range = Int(words[number + 1].start)..<Int(words[end - 1].end)
        header.number = cited(source.text.words(in: range), range)
        if let date = DateReader(words: words, text: source.text).read(at: end, until: words.count), let text = date.text {
            header.date = cited(text, bytes(date.words, words))
            end = date.words.upperBound
        }
        if let issuer = Issuer(words: words, text: source.text).behind(end) { header.issuer = cited(issuer.name, bytes(end + 1..<issuer.end, words)) }
    }

    private func bytes(_ range: Range<Int>, _ words: [Word]) -> Range<Int> { Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end) }

    private func cited(_ value: String, _ range: Range<Int>) -> Cited<String> { Cited(value, source.text.cite(range)) }
}
