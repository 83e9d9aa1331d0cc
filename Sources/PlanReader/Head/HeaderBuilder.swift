import Documents
import Planning

/// Puts the header together from the head, the preamble and the signature.
struct HeaderBuilder {
    let source: ParagraphText
    let lexicon: BodyLexicon
    let block: TitleBlock
    let regions: Regions

    func build() -> PlanHeader {
        var header = PlanHeader(isDraft: block.isDraft)
        header.type = block.type.flatMap { cited($0.name, $0.range) }
        header.number = block.number.flatMap { cited($0.text, $0.range) }
        header.title = block.title.flatMap { cited($0.text, $0.range) }
        if let line = block.placeDate {
            header.place = line.place.flatMap { cited($0, line.placeRange) }
            header.date = line.date.text.flatMap { cited($0, line.dateRange) }
        }
        header.issuer = IssuerFinder(source: source, lexicon: lexicon, block: block).find(preamble: regions.preamble, signature: regions.signatures.first).flatMap { cited($0.name, $0.range) }
        if let first = regions.appendices.first, first.lowerBound < 3 {
            let (appendix, next) = AppendixTitle.read(source, first)
            AppendixHeader(source: source).complete(&header, appendix, behind: next)
        }
        AppendixHeader(source: source).number(&header, before: regions.furniture.lowerBound)
        header.signer = SignerFinder.find(in: source, regions.signatures.first).flatMap { cited($0.name, $0.range) }
        return header
    }

    /// A field with its words; nothing where no word stands for it, as in a form that was never filled in.
    private func cited(_ value: String, _ range: Range<Int>) -> Cited<String>? {
        let citation = source.text.cite(range)
        return citation.ranges.allSatisfy(\.isEmpty) ? nil : Cited(value, citation)
    }
}
