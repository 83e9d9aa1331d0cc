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
        header.type = block.type.map { cited($0.name, $0.range) }
        header.number = block.number.map { cited($0.text, $0.range) }
        header.title = block.title.map { cited($0.text, $0.range) }
        if let line = block.placeDate {
            header.place = line.place.map { cited($0, line.placeRange) }
            header.date = line.date.text.map { cited($0, line.dateRange) }
        }
        header.issuer = IssuerFinder(source: source, lexicon: lexicon, block: block).find(preamble: regions.preamble, signature: regions.signatures.first).map { cited($0.name, $0.range) }
        if let first = regions.appendices.first, first.lowerBound < 3 {
            let (appendix, next) = AppendixTitle.read(source, first)
            AppendixHeader(source: source).complete(&header, appendix, behind: next)
        }
        AppendixHeader(source: source).number(&header, before: regions.furniture.lowerBound)
        header.signer = SignerFinder.find(in: source, regions.signatures.first).map { cited($0.name, $0.range) }
        return header
    }

    private func cited(_ value: String, _ range: Range<Int>) -> Cited<String> {
        Cited(value, source.text.cite(range))
    }
}
