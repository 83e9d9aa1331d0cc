/// Who is charged by the words that open the orders: `… yêu cầu Công an tỉnh, các sở tập trung thực hiện một số nhiệm vụ sau:`.
enum PreambleCharge {
    static func read(_ source: ParagraphText, _ preamble: Range<Int>, _ charges: ChargeReader) -> Charge {
        guard let last = preamble.last(where: { source.paragraphs[$0].endsInColon }) else { return Charge() }
        let words = source.text.cut(source.paragraphs[last].range)
        let cited = ReferenceRecogniser(words: words, text: source.text).read().map(\.words)
        // The issuer that opens its own orders is never charged by them.
        return Charge(leads: charges.running(words, cited: cited).leads.filter(\.isCommanded))
    }
}
